import { useMemo } from 'react';
import { AdmissionsOf } from '../admissions';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, Section, StatusTag } from '../ui';

type Case = components['schemas']['ApplicationSummaryDto'];
type Entry = components['schemas']['EntryOfPersonDto'];

/** The applications of a person and the lists they wait on. */
export function PersonCases({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const cases = useRead(
    '/api/applications',
    { params: { query: { personId: id, offset: 0, limit: 200 } } },
    { views: ['applications'] },
  );
  const entries = useRead(
    '/api/persons/{personId}/waiting-list-entries',
    { params: { path: { personId: id } } },
    { views: ['waiting-list'] },
  );
  return (
    <>
      <Section title={t('persons.cases.applications')}>
        <DataTable
          caption={t('persons.search.foundCases', { count: cases.data?.total ?? 0 })}
          columns={useCaseColumns()}
          rows={cases.data?.applications}
          rowKey={({ applicationId }) => applicationId}
          error={cases.error}
          again={() => void cases.refetch()}
          empty={t('persons.cases.noApplications')}
          sortName="cases"
        />
      </Section>
      <Section title={t('persons.cases.entries')}>
        <DataTable
          caption={t('persons.cases.onLists', { count: entries.data?.entries.length ?? 0 })}
          columns={useEntryColumns()}
          rows={entries.data?.entries}
          rowKey={({ entryId }) => entryId}
          error={entries.error}
          again={() => void entries.refetch()}
          empty={t('persons.cases.noEntries')}
          sortName="entries"
        />
      </Section>
      <AdmissionsOf personId={id} />
    </>
  );
}

function useCaseColumns(): readonly Column<Case>[] {
  const { t, date } = useTexts();
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('persons.column.case'),
        cell: ({ applicationId, number }) => (
          <Link to="/applications/$id" params={{ id: applicationId }}>
            {number ?? applicationId.slice(0, 8)}
          </Link>
        ),
        sort: ({ number }) => number,
      },
      {
        id: 'programme',
        header: t('persons.column.programme'),
        cell: ({ programme }) => t(`programmes.name.${programme}`),
      },
      {
        id: 'state',
        header: t('persons.column.state'),
        cell: ({ state }) => <StatusTag>{t(`applications.state.${state}`)}</StatusTag>,
      },
      {
        id: 'received',
        header: t('persons.column.received'),
        cell: ({ receivedOn }) => date(receivedOn),
        sort: ({ receivedOn }) => receivedOn,
      },
      { id: 'unit', header: t('persons.column.unit'), cell: ({ unit }) => unit },
    ],
    [t, date],
  );
}

function useEntryColumns(): readonly Column<Entry>[] {
  const { t, date, number } = useTexts();
  return useMemo(
    () => [
      {
        id: 'entry',
        header: t('waiting-list.column.entry'),
        cell: ({ entryId, registerNumber }) => (
          <Link to="/waiting-list-entries/$id" params={{ id: entryId }}>
            {registerNumber ?? entryId.slice(0, 8)}
          </Link>
        ),
      },
      {
        id: 'programme',
        header: t('persons.column.programme'),
        cell: ({ programme }) => t(`programmes.name.${programme}`),
      },
      {
        id: 'standing',
        header: t('persons.column.state'),
        cell: ({ standing }) => <StatusTag>{t(`waiting-list.standing.${standing}`)}</StatusTag>,
      },
      {
        id: 'listed',
        header: t('waiting-list.column.listed'),
        cell: ({ listedOn }) => date(listedOn),
        sort: ({ listedOn }) => listedOn,
      },
      {
        id: 'waiting',
        header: t('waiting-list.column.waiting'),
        align: 'end',
        cell: ({ waitingDays }) => number(waitingDays),
        sort: ({ waitingDays }) => waitingDays,
      },
      {
        id: 'provider',
        header: t('waiting-list.column.provider'),
        cell: ({ provider }) => provider ?? t('persons.hidden'),
      },
    ],
    [t, date, number],
  );
}
