import { AdmissionsOf } from '../admissions';
import { useRead } from '../api/hooks';
import { WithinReach } from '../break-glass';
import { PersonLine } from '../persons';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DefinitionList, Link, Page, Section } from '../ui';
import { type TabItem, Tabs } from '../ui/tabs';
import { endOf, type EntryShown, needOf } from './entry';
import { EntryActions } from './entry-actions';
import { EntryMovements } from './entry-movements';
import { EntryOffers } from './entry-offers';
import { EntryPauses } from './entry-pauses';
import { EntryStanding } from './entry-standing';

/** One entry of a waiting list: what the person needs, why it stands where it stands, pauses, offers, end. */
export default function EntryPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const entry = useRead(
    '/api/waiting-list-entries/{id}',
    { params: { path: { id } } },
    { views: ['waiting-list'] },
  );
  const { data } = entry;
  return (
    <Page
      title={t('waiting-list.entry.title', { number: data?.registerNumber ?? id.slice(0, 8) })}
      lead={data && `${t(`programmes.name.${data.programme}`)}, ${data.provider}`}
      trail={
        data && (
          <Link to="/programmes/$code/waiting-list" params={{ code: data.programme }}>
            {t('waiting-list.title', { programme: t(`programmes.name.${data.programme}`) })}
          </Link>
        )
      }
    >
      <WithinReach read={entry} of={{ caseId: id }} lines={8}>
        {(shown) => (
          <>
            <Summary entry={shown} refetch={entry.refetch} />
            <EntryActions entry={shown} refetch={entry.refetch} />
            <Parts entry={shown} refetch={entry.refetch} />
            {shown.applicationId && <AdmissionsOf applicationId={shown.applicationId} />}
          </>
        )}
      </WithinReach>
    </Page>
  );
}

function Summary({ entry }: EntryShown) {
  const { t, date, number } = useTexts();
  const need = needOf(entry);
  const end = endOf(entry);
  return (
    <DefinitionList
      items={[
        [t('waiting-list.entry.person'), <PersonLine key="person" id={entry.personId} />],
        [
          t('waiting-list.entry.application'),
          entry.applicationId && (
            <Link key="application" to="/applications/$id" params={{ id: entry.applicationId }}>
              {t('waiting-list.entry.toApplication')}
            </Link>
          ),
        ],
        [t('waiting-list.entry.applied'), date(entry.applicationReceivedOn)],
        [t('waiting-list.column.listed'), date(entry.listedOn)],
        [t('waiting-list.column.regime'), entry.legalRegime],
        [t('waiting-list.column.frequency'), t(`waiting-list.frequency.${need.frequency}`)],
        [t('waiting-list.entry.hours'), need.hoursPerWeek ? number(need.hoursPerWeek) : null],
        [
          t('waiting-list.figure.extended'),
          need.extendedScope.map((each) => t(`waiting-list.extended.${each}`)).join(', ') || t('ui.no'),
        ],
        [t('waiting-list.figure.relatives'), t(need.relativesHelp ? 'ui.yes' : 'ui.no')],
        [
          t('waiting-list.entry.ended'),
          end && `${date(end.endedOn)}, ${t(`statistics.endReason.${end.reason}`)}`,
        ],
      ]}
    />
  );
}

function Parts({ entry, refetch }: EntryShown) {
  const { t } = useTexts();
  const tab = (id: string, content: TabItem['content']): TabItem => ({
    id,
    title: t(`waiting-list.tab.${id}`),
    content: () => <Section title={t(`waiting-list.tab.${id}`)}>{content()}</Section>,
  });
  return (
    <Tabs
      label={t('waiting-list.entry.parts')}
      items={[
        tab('standing', () => <EntryStanding id={entry.entryId} ended={entry.end !== null} />),
        tab('offers', () => <EntryOffers entry={entry} refetch={refetch} />),
        tab('pauses', () => <EntryPauses entry={entry} refetch={refetch} />),
        tab('movements', () => <EntryMovements id={entry.entryId} />),
      ]}
    />
  );
}
