import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Empty, Page, SelectInput } from '../ui';
import { Definition } from './definition';
import { type MonthDrift, driftOf } from './drift.rules';
import { MovedBy } from './moved-by';
import { PeriodFilters, usePeriod } from './period-filters';
import { TableDownloads } from './table-downloads';

type Table = components['schemas']['StatisticTableDto'];

/** What monthly figures were when they were first published, what they are as known now, and what moved them. */
export default function DriftPage() {
  const { t, date, month } = useTexts();
  const [period, change] = usePeriod();
  const [{ of }, choose] = useAddressState({ of: '' });
  const read = useRead(
    '/api/statistics/waiting-list-drift',
    { params: { query: { ...period } } },
    { keep: true, views: ['waiting-list'] },
  );
  const months = useMemo(() => read.data && driftOf(read.data as Table), [read.data]);
  const moved = months?.filter((one) => one.moved) ?? [];
  const chosen = moved.find((one) => one.month === of) ?? moved[0];
  return (
    <Page
      title={t('statistics.drift.title', { programme: t(`programmes.name.${period.programme}`) })}
      lead={t('statistics.drift.lead', { known: date(period.knownAt) })}
    >
      <PeriodFilters period={period} change={change} />
      <DataTable
        caption={t('statistics.drift.caption')}
        columns={useColumns()}
        rows={months}
        total={months?.length ?? null}
        rowKey={(row) => row.month}
        error={read.error}
        again={() => void read.refetch()}
        empty={<Empty title={t('statistics.monthly.empty')} />}
      />
      {months && !chosen && <p>{t('statistics.drift.none')}</p>}
      {chosen && (
        <>
          <SelectInput
            label={t('statistics.drift.choose')}
            value={chosen.month}
            onChange={(value) => choose({ of: value })}
            options={moved.map((one) => ({ value: one.month, text: month(one.month) }))}
          />
          <MovedBy programme={period.programme} knownAt={period.knownAt} month={chosen} />
        </>
      )}
      <TableDownloads id="waiting-list-drift" asked={{ ...period }} />
      <Definition id="waiting-list-drift" />
    </Page>
  );
}

function useColumns(): readonly Column<MonthDrift>[] {
  const { t, date, month, number } = useTexts();
  return useMemo(() => {
    const told = (value: number | null): string =>
      value === null ? t('statistics.withheld') : number(value);
    const figure = (id: 'monthEnd' | 'dailyMean' | 'distinctPersons') => ({
      id,
      header: t(`statistics.monthly.${id}`),
      width: 14,
      align: 'end' as const,
      cell: (row: MonthDrift) => {
        const { then, now } = row[id];
        if (then === now) return told(now);
        return t('statistics.drift.change', { then: told(then), now: told(now) });
      },
      sort: (row: MonthDrift) => row[id].now,
    });
    return [
      {
        id: 'month',
        header: t('statistics.monthly.month'),
        width: 11,
        cell: (row: MonthDrift) => month(row.month),
        sort: (row: MonthDrift) => row.month,
      },
      {
        id: 'published',
        header: t('statistics.drift.published'),
        width: 11,
        cell: (row: MonthDrift) => date(row.publishedOn),
      },
      ...(['monthEnd', 'dailyMean', 'distinctPersons'] as const).map(figure),
    ];
  }, [t, date, month, number]);
}
