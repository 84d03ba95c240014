import { AdmissionsOf } from '../admissions';
import { useRead } from '../api/hooks';
import { WithinReach } from '../break-glass';
import { CaseLetters } from '../letters';
import { PersonLine } from '../persons';
import { usePathParameter } from '../shell/address';
import { useActsAs } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { DefinitionList, Link, Notice, Page, StatusTag } from '../ui';
import { type TabItem, Tabs } from '../ui/tabs';
import { EntriesOf } from '../waiting-list';
import { CaseActions } from './case-actions';
import { CaseAssessment } from './case-assessment';
import { CaseDecisions } from './case-decisions';
import { CaseDocuments } from './case-documents';
import { CaseTasks } from './case-tasks';
import { CaseTimeline } from './case-timeline';
import type { CaseShown } from './case';

/** The case of an application: summary, documents, tasks, assessment, decisions, timeline, and what can be done. */
export default function ApplicationPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const application = useRead(
    '/api/applications/{id}',
    { params: { path: { id } } },
    { views: ['applications'] },
  );
  const { data } = application;
  return (
    <Page
      title={
        data ? t('applications.case', { number: data.number ?? id.slice(0, 8) }) : t('applications.title')
      }
      lead={data && t(`programmes.name.${data.programme}`)}
      trail={<Link to="/applications">{t('applications.list.title')}</Link>}
    >
      <WithinReach read={application} of={{ caseId: id }} lines={8}>
        {(shown) => (
          <>
            <Summary shown={shown} />
            <CaseActions shown={shown} refetch={application.refetch} />
            <CaseTabs shown={shown} refetch={application.refetch} />
            <EntriesOf personId={shown.personId} applicationId={shown.applicationId} />
            <AdmissionsOf applicationId={shown.applicationId} state={shown.state} />
          </>
        )}
      </WithinReach>
    </Page>
  );
}

function Summary({ shown }: Pick<CaseShown, 'shown'>) {
  const { t, date } = useTexts();
  return (
    <>
      {shown.onHold && <Notice kind="warning" title={t('applications.onHold')} />}
      <DefinitionList
        items={[
          [
            t('applications.field.state'),
            <StatusTag key="state">{t(`applications.state.${shown.state}`)}</StatusTag>,
          ],
          [t('applications.field.person'), <PersonLine key="person" id={shown.personId} />],
          [t('applications.field.received'), date(shown.receivedOn)],
          [t('applications.field.filed'), shown.filedOn === shown.receivedOn ? null : date(shown.filedOn)],
          [t('applications.field.complete'), shown.completeOn && date(shown.completeOn)],
          [t('applications.field.unit'), shown.unit],
          [t('applications.field.assignee'), shown.assignee ?? t('applications.nobody')],
          [t('applications.field.channel'), t(`applications.channel.${shown.channel}`)],
          [t('applications.field.providers'), <Providers key="providers" shown={shown} />],
          [t('applications.field.eligibility'), t(`applications.eligibility.${shown.eligibility ?? 'none'}`)],
        ]}
      />
    </>
  );
}

function Providers({ shown }: Pick<CaseShown, 'shown'>) {
  const { t } = useTexts();
  const all = shown.providers;
  if (all.length === 0) return t('ui.none');
  return all.map(({ provider, state }) => (
    <span key={provider} className="line">
      {provider} · {t(`applications.providerState.${state}`)}{' '}
    </span>
  ));
}

function CaseTabs({ shown, refetch }: CaseShown) {
  const { t } = useTexts();
  // A provider has its part in a case; its tasks and decisions are the office's.
  const isOffice = useActsAs('caseworker', 'manager');
  const tab = (id: string, content: TabItem['content']): TabItem => ({
    id,
    title: t(`applications.tab.${id}`),
    content,
  });
  return (
    <Tabs
      label={t('applications.title')}
      items={[
        ...(isOffice ? [tab('tasks', () => <CaseTasks shown={shown} />)] : []),
        tab('documents', () => <CaseDocuments shown={shown} refetch={refetch} />),
        tab('assessment', () => <CaseAssessment shown={shown} refetch={refetch} />),
        ...(isOffice ? [tab('decisions', () => <CaseDecisions shown={shown} />)] : []),
        tab('letters', () => <CaseLetters applicationId={shown.applicationId} timeline={shown.timeline} />),
        tab('timeline', () => <CaseTimeline shown={shown} />),
      ]}
    />
  );
}
