import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link } from '../ui';
import { Verified } from './parameter-value';

type Sign = components['schemas']['ClassificationSignDto'];

/** The signs in force today, with the programmes that use each and how long cases are kept. */
export function ClassificationPlan() {
  const { t } = useTexts();
  const read = useRead('/api/classification-plan', { params: { query: {} } }, { views: [] });
  return (
    <DataTable
      caption={t('parameters.plan.caption', { count: read.data?.length ?? 0 })}
      columns={useColumns()}
      rows={read.data}
      rowKey={({ sign }) => sign}
      error={read.error}
      again={() => void read.refetch()}
      empty={t('parameters.plan.empty')}
    />
  );
}

function useColumns(): readonly Column<Sign>[] {
  const { t } = useTexts();
  return useMemo<readonly Column<Sign>[]>(
    () => [
      { id: 'sign', header: t('parameters.plan.sign'), cell: ({ sign }) => sign, sort: ({ sign }) => sign },
      {
        id: 'title',
        header: t('parameters.plan.title'),
        cell: ({ title }) => <span lang="sl">{title}</span>,
        sort: ({ title }) => title,
      },
      {
        id: 'kept',
        header: t('parameters.plan.kept'),
        cell: ({ retentionMonths: months }) =>
          months === null ? t('parameters.forEver') : t('parameters.unit.years', { count: months / 12 }),
        sort: ({ retentionMonths }) => retentionMonths,
      },
      {
        id: 'programmes',
        header: t('parameters.plan.programmes'),
        cell: ({ programmes }) => (
          <ul className="plain-list">
            {programmes.map((code) => (
              <li key={code}>
                <Link to="/programmes/$code" params={{ code }}>
                  {t(`programmes.name.${code}`)}
                </Link>
              </li>
            ))}
          </ul>
        ),
      },
      {
        id: 'source',
        header: t('parameters.column.source'),
        cell: ({ source, note }) => (
          <span lang="sl">
            {source}
            {note && <span className="soft"> ({note})</span>}
          </span>
        ),
      },
      {
        id: 'verified',
        header: t('parameters.column.verified'),
        cell: ({ verified }) => <Verified verified={verified} />,
      },
    ],
    [t],
  );
}
