import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, Section, StatusTag } from '../ui';

type Entry = components['schemas']['EntryOfPersonDto'];

/** The lists that a person waits on or has waited on; of one application only those that it led to, nothing where none. */
export function EntriesOf({
  personId,
  applicationId,
}: {
  readonly personId: string;
  readonly applicationId?: string;
}) {
  const { t } = useTexts();
  const entries = useRead(
    '/api/persons/{personId}/waiting-list-entries',
    { params: { path: { personId } } },
    { views: ['waiting-list'] },
  );
  const rows = entries.data?.entries.filter(
    (entry) => applicationId === undefined || entry.applicationId === applicationId,
  );
  const columns = useEntryColumns();
  if (applicationId !== undefined && !entries.error && !rows?.length) return null;
  return (
    <Section title={t('persons.cases.entries')}>
      <DataTable
        caption={t('persons.cases.onLists', { count: rows?.length ?? 0 })}
        columns={columns}
        rows={rows}
        rowKey={({ entryId }) => entryId}
        error={entries.error}
        again={() => void entries.refetch()}
        empty={t('persons.cases.noEntries')}
        sortName="entries"
      />
    </Section>
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
