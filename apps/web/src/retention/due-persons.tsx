import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { PersonLine } from '../persons';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link } from '../ui';
import { DayFilter, useDayFilter } from './day-filter';
import { Obstacles } from './obstacles';
import { SeekPerson } from './seek-person';
import { VIEWS } from './retention';

const MOST = 500;
type PersonRetention = components['schemas']['PersonRetentionDto'];

/** Persons of whom every case is done with, and what still keeps their data; any other person is searched for. */
export function DuePersons() {
  const { t } = useTexts();
  const filter = useDayFilter();
  const read = useRead(
    '/api/retention/persons',
    { params: { query: { ...filter.query, offset: 0, limit: MOST } } },
    { views: VIEWS, keep: true },
  );
  return (
    <>
      <SeekPerson />
      <DayFilter {...filter} />
      <DataTable
        caption={t('retention.persons.caption', { count: read.data?.persons.length ?? 0 })}
        columns={useColumns()}
        rows={read.data?.persons}
        rowKey={({ personId }) => personId}
        error={read.error}
        again={() => void read.refetch()}
        empty={t('retention.persons.empty')}
      />
    </>
  );
}

function useColumns(): readonly Column<PersonRetention>[] {
  const { t, number } = useTexts();
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('retention.persons.person'),
        cell: ({ personId }) => (
          <Link to="/retention/persons/$id" params={{ id: personId }}>
            {t('retention.persons.open', { name: personId.slice(0, 8) })}
          </Link>
        ),
      },
      {
        id: 'name',
        header: t('retention.persons.name'),
        cell: ({ personId, erased }) =>
          erased ? t('retention.persons.erased') : <PersonLine id={personId} />,
      },
      {
        id: 'cases',
        header: t('retention.persons.cases'),
        align: 'end',
        cell: ({ cases }) => number(cases.length),
        sort: ({ cases }) => cases.length,
      },
      {
        id: 'keptBy',
        header: t('retention.column.keptBy'),
        cell: ({ keptBy }) => <Obstacles obstacles={keptBy} />,
      },
    ],
    [t, number],
  );
}
