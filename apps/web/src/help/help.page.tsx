import { useMemo, useState } from 'react';
import { helpKey } from '../shell/help-key';
import { HelpText } from '../shell/help-text';
import { SECTIONS } from '../shell/page-route';
import { isFor, PAGES } from '../shell/pages';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Empty, Link, Page, Section, TextInput } from '../ui';
import { sectionOf, speaksOf } from './help-pages.rules';

const HABITS = ['find', 'live', 'masked', 'conflict', 'deadlines', 'correction', 'print'] as const;

/** How one works here, and the help of every page that a role has. */
export default function HelpPage() {
  const { t, has } = useTexts();
  const { role } = useSession();
  // What is sought stays here: texts that people type never get into an address.
  const [sought, setSought] = useState('');
  const own = useMemo(() => PAGES.filter((page) => isFor(page, role)), [role]);
  const helped = own.flatMap(({ feature, path }) => {
    const key = helpKey(feature, path);
    const texts = ['title', 'about', '1', '2', '3', '4', '5', '6'].map((part) => `${key}.${part}`);
    const told = texts.filter(has).map((each) => t(each));
    const shown = has(`${key}.about`) && speaksOf(told, sought);
    return shown ? [{ key, path, section: sectionOf(own, feature) }] : [];
  });
  return (
    <Page title={t('help.title')} lead={t('help.lead')} width="text">
      <p>
        <Link to="/help/keys">{t('help.keys.title')}</Link>
        {' · '}
        <Link to="/accessibility">{t('navigation.accessibility')}</Link>
      </p>
      <Section title={t('help.habits.title')}>
        <ul className="help-hints">
          {HABITS.map((habit) => (
            <li key={habit}>{t(`help.habits.${habit}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('help.pages.title')}>
        <TextInput label={t('help.pages.seek')} type="search" value={sought} onChange={setSought} />
        {helped.length === 0 && <Empty title={t('help.pages.none')} />}
        {SECTIONS.map((section) => {
          const here = helped.filter((page) => page.section === section);
          if (here.length === 0) return null;
          return (
            <Section key={section} title={t(`shell.sections.${section}`)} level={3}>
              {here.map(({ key, path }) => (
                <details key={key} className="help-page">
                  <summary>{t(`${key}.title`)}</summary>
                  <HelpText of={key} />
                  {!path.includes('$') && (
                    <p>
                      <Link to={path}>{t('help.pages.open', { page: t(`${key}.title`) })}</Link>
                    </p>
                  )}
                </details>
              ))}
            </Section>
          );
        })}
      </Section>
    </Page>
  );
}
