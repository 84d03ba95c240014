import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useSession } from '../sign-in/session';
import { SessionEnded } from '../sign-in/session-ended';
import { needTexts, spokenLanguage, useTexts } from '../texts/texts';
import { Link } from '../ui/link';
import { Connection } from './connection';
import { helpKey } from './help-key';
import { HeadSearch } from './head-search';
import { LiveRegion } from './live-region';
import { Navigation } from './navigation';
import { EMERGENCY_ROLES } from './page-route';
import { keyedFor, navigationFor, PAGES } from './pages';
import { useHelpKey, useShortcuts } from './shortcuts';

const SessionPanel = lazy(() =>
  import('../sign-in/session-panel').then(({ SessionPanel: panel }) => ({ default: panel })),
);
const OpenBanner = lazy(() =>
  import('../sign-in/open-banner').then(({ OpenBanner: banner }) => ({ default: banner })),
);
const KeyboardMap = lazy(() => import('./keyboard-map').then(({ KeyboardMap: map }) => ({ default: map })));
const HelpDialog = lazy(async () => {
  const [{ HelpDialog: help }] = await Promise.all([
    import('./help-dialog'),
    needTexts(spokenLanguage(), ['help']),
  ]);
  return { default: help };
});

type Open = 'session' | 'keys' | 'help' | null;

/** What stands around every page: skip link, head, navigation, the place for announcements. */
export function Shell() {
  const { t } = useTexts();
  const { role } = useSession();
  const [open, setOpen] = useState<Open>(null);
  const [menu, setMenu] = useState(false);
  const entries = useMemo(() => navigationFor(role), [role]);
  const keyed = useMemo(() => keyedFor(role), [role]);
  const help = useHelpOfPage();
  const close = useCallback(() => setOpen(null), []);
  useFocusOnArrival(() => setMenu(false));
  useShortcuts(
    useMemo(() => new Map(keyed.map(({ key, to }) => [key, to])), [keyed]),
    useCallback(() => setOpen('keys'), []),
  );
  useHelpKey(useCallback(() => setOpen('help'), []));
  return (
    <>
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <Head open={setOpen} menu={menu} toggleMenu={() => setMenu(!menu)} />
      <div className="frame" data-menu={menu || undefined}>
        <Navigation entries={entries} />
        <main id="content" tabIndex={-1}>
          {EMERGENCY_ROLES.includes(role) && (
            <Suspense>
              <OpenBanner />
            </Suspense>
          )}
          <Connection />
          <Outlet />
        </main>
      </div>
      <LiveRegion />
      <SessionEnded />
      <Suspense>
        {open === 'session' && <SessionPanel close={close} />}
        {open === 'keys' && <KeyboardMap pages={keyed} close={close} />}
        {open === 'help' && <HelpDialog of={help} close={close} />}
      </Suspense>
    </>
  );
}

function Head({
  open,
  menu,
  toggleMenu,
}: {
  readonly open: (what: Open) => void;
  readonly menu: boolean;
  readonly toggleMenu: () => void;
}) {
  const { t } = useTexts();
  const { role, unit, displayName, trial } = useSession();
  const who = [trial && role === 'unidentified' ? '' : displayName, t(`shell.roles.${role}`), unit ?? ''];
  return (
    <header className="head">
      <button
        type="button"
        className="button head-menu"
        aria-expanded={menu}
        aria-controls="navigation"
        onClick={toggleMenu}
      >
        {t('shell.menu')}
      </button>
      <Link to="/" className="head-product">
        {t('shell.product')}
      </Link>
      {navigationFor(role).some(({ to }) => to === '/search') && <HeadSearch />}
      <div className="head-tools">
        <button type="button" className="button" onClick={() => open('help')}>
          {t('shell.help')}
        </button>
        <button type="button" className="button head-keys" onClick={() => open('keys')}>
          {t('shell.keys.title')}
        </button>
        <button type="button" className="button head-session" onClick={() => open('session')}>
          {who.filter(Boolean).join(' · ')}
        </button>
      </div>
    </header>
  );
}

/** The key of the help of the page in view; null where there is no page. */
function useHelpOfPage(): string | null {
  const shown = useRouterState({ select: ({ matches }): string => String(matches.at(-1)?.fullPath) });
  const page = PAGES.find(({ path }) => path === shown);
  return page ? helpKey(page.feature, page.path) : null;
}

/** On arriving at another page the focus goes to its heading, so that it is heard; not on the first one. */
function useFocusOnArrival(arrived: () => void): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (!pathChanged || !fromLocation) return;
        arrived();
        const heading = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('content');
        heading?.focus({ preventScroll: true });
      }),
    [router],
  );
}
