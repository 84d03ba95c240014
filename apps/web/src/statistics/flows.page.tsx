import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Empty, Loaded, Page } from '../ui';
import { TimeChart } from '../ui/time-chart';
import { Definition } from './definition';
import { PeriodFilters, usePeriod } from './period-filters';
import { firstDay } from './span.rules';
import { StatisticTable } from './statistic-table';
import { TableDownloads } from './table-downloads';

type Table = components['schemas']['StatisticTableDto'];

/** Who came onto a list and who left it and why, month by month. */
export default function FlowsPage() {
  const { t, date } = useTexts();
  const [period, change] = usePeriod();
  const read = useRead(
    '/api/statistics/waiting-list-flows',
    { params: { query: { ...period } } },
    { keep: true, views: ['waiting-list'] },
  );
  return (
    <Page
      title={t('statistics.flows.title', { programme: t(`programmes.name.${period.programme}`) })}
      lead={t('statistics.flows.lead', { known: date(period.knownAt) })}
    >
      <PeriodFilters period={period} change={change} />
      <Loaded read={read} lines={10}>
        {(table) =>
          table.rows.length < 2 ? (
            <Empty title={t('statistics.monthly.empty')} />
          ) : (
            <>
              <FlowsChart table={table} />
              <StatisticTable table={table} caption={t('statistics.flows.caption')} sparse />
            </>
          )
        }
      </Loaded>
      <TableDownloads id="waiting-list-flows" asked={{ ...period }} />
      <Definition id="waiting-list-flows" />
    </Page>
  );
}

function FlowsChart({ table }: { readonly table: Table }) {
  const { t } = useTexts();
  const lines = useMemo(() => {
    const of = (column: number) =>
      table.rows.flatMap(({ key, cells }) =>
        key === null ? [] : [{ day: firstDay(key), value: cells[column] ?? 0 }],
      );
    return [{ values: of(0) }, { values: of(1), dash: 'short' as const }];
  }, [table]);
  return (
    <>
      <TimeChart
        title={t('statistics.flows.chart')}
        lines={lines}
        height={240}
        table={<p>{t('statistics.flows.below')}</p>}
      />
      <p>{t('statistics.flows.legend')}</p>
    </>
  );
}
