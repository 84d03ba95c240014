import { useRouterState } from '@tanstack/react-router';
import { useTexts } from '../texts/texts';
import { Link } from '../ui/link';
import { entryOf } from './current-entry.rules';
import { SECTIONS } from './page-route';
import { type navigationFor, pageAt } from './pages';

type Entries = ReturnType<typeof navigationFor>;

/** The pages of a role, in their groups; the one in view, or that to which it belongs, is marked. */
export function Navigation({ entries }: { readonly entries: Entries }) {
  const { t } = useTexts();
  const path = useRouterState({ select: ({ matches }) => String(matches.at(-1)?.fullPath) });
  const current = entryOf(pageAt(path), entries);
  return (
    <nav id="navigation" className="navigation" aria-label={t('shell.navigation')}>
      {SECTIONS.map((section) => {
        const here = entries.filter((entry) => entry.section === section);
        if (here.length === 0) return null;
        return (
          <div key={section} className="navigation-section">
            <p id={`navigation-${section}`}>{t(`shell.sections.${section}`)}</p>
            <ul aria-labelledby={`navigation-${section}`}>
              {here.map((entry) => (
                <li key={entry.label}>
                  <Link to={entry.to} className="" current={entry === current}>
                    {t(`navigation.${entry.label}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
