import { SECTIONS } from '../shell/page-route';
import { navigationFor } from '../shell/pages';
import { useTexts } from '../texts/texts';
import { Link, Page, Section } from '../ui';

/** The first page of those who handle no cases: the pages that are for them, as the navigation has them. */
export function FirstPage({ role }: { readonly role: string }) {
  const { t } = useTexts();
  const entries = navigationFor(role).filter(({ path }) => path !== '/');
  return (
    <Page title={t('home.first.title')} lead={t('home.first.lead')}>
      {SECTIONS.map((section) => {
        const here = entries.filter((entry) => entry.section === section);
        if (here.length === 0) return null;
        return (
          <Section key={section} title={t(`shell.sections.${section}`)}>
            <ul className="choices">
              {here.map(({ label, to }) => (
                <li key={label}>
                  <Link to={to}>{t(`navigation.${label}`)}</Link>
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </Page>
  );
}
