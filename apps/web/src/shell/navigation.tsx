import { Link as RouterLink } from '@tanstack/react-router';
import { useTexts } from '../texts/texts';
import { SECTIONS } from './page-route';
import type { navigationFor } from './pages';

type Entries = ReturnType<typeof navigationFor>;

/** The pages of a role, in their groups; the one in view is marked. */
export function Navigation({ entries }: { readonly entries: Entries }) {
  const { t } = useTexts();
  return (
    <nav id="navigation" className="navigation" aria-label={t('shell.navigation')}>
      {SECTIONS.map((section) => {
        const here = entries.filter((entry) => entry.section === section);
        if (here.length === 0) return null;
        return (
          <div key={section} className="navigation-section">
            <p id={`navigation-${section}`}>{t(`shell.sections.${section}`)}</p>
            <ul aria-labelledby={`navigation-${section}`}>
              {here.map(({ label, to }) => (
                <li key={label}>
                  <RouterLink to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
                    {t(`navigation.${label}`)}
                  </RouterLink>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
