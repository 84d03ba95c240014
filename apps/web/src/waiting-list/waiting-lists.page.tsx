import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Link, Loaded, Page } from '../ui';

/** The programmes, each with its waiting list. */
export default function WaitingListsPage() {
  const { t } = useTexts();
  const programmes = useRead('/api/programmes', {});
  return (
    <Page title={t('waiting-list.choose.title')} lead={t('waiting-list.choose.lead')} width="text">
      <Loaded read={programmes} lines={12}>
        {(list) => (
          <ul className="choices">
            {list.map(({ code }) => (
              <li key={code}>
                <Link to="/programmes/$code/waiting-list" params={{ code }}>
                  {t(`programmes.name.${code}`)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}
