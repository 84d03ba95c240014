import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Link, Loaded, Page } from '../ui';
import { Tabs } from '../ui/tabs';
import { ClassificationPlan } from './classification-plan';
import { HouseParameters } from './house-parameters';

/** The programmes, every dated parameter with its source, and the classification plan. */
export default function ProgrammesPage() {
  const { t } = useTexts();
  const items = [
    { id: 'programmes', title: t('parameters.tab.programmes'), content: () => <ProgrammeList /> },
    { id: 'parameters', title: t('parameters.tab.parameters'), content: () => <HouseParameters /> },
    {
      id: 'classification',
      title: t('parameters.tab.classification'),
      content: () => <ClassificationPlan />,
    },
  ];
  return (
    <Page title={t('parameters.title')} lead={t('parameters.lead')}>
      <Tabs label={t('parameters.title')} items={items} />
    </Page>
  );
}

function ProgrammeList() {
  const { t } = useTexts();
  const programmes = useRead('/api/programmes', {}, { views: [] });
  return (
    <Loaded read={programmes} lines={12}>
      {(list) => (
        <ul className="choices">
          {list.map(({ code }) => (
            <li key={code}>
              <Link to="/programmes/$code" params={{ code }}>
                {t(`programmes.name.${code}`)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
