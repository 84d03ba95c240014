import { useTexts } from '../texts/texts';
import { Page } from '../ui';
import { type TabItem, Tabs } from '../ui/tabs';
import { Destructions } from './destructions';
import { DueCases } from './due-cases';
import { DuePersons } from './due-persons';
import { useMay } from './retention';
import { Schedule } from './schedule';

/** How long cases are kept: whose time is over, whole persons, lists of what is to be destroyed, the schedule. */
export default function RetentionPage() {
  const { t } = useTexts();
  const { office } = useMay();
  const tab = (id: string, content: TabItem['content']): TabItem => ({
    id,
    title: t(`retention.tab.${id}`),
    content,
  });
  const ofCases = [
    tab('due', () => <DueCases />),
    tab('persons', () => <DuePersons />),
    tab('destructions', () => <Destructions />),
  ];
  return (
    <Page title={t('retention.title')} lead={t('retention.lead')}>
      <Tabs
        label={t('retention.title')}
        items={[...(office ? ofCases : []), tab('schedule', () => <Schedule />)]}
      />
    </Page>
  );
}
