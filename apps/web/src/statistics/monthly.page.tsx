import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, DefinitionList, Empty, Link, Page, Section } from '../ui';
import { TimeChart } from '../ui/time-chart';
import { Definition } from './definition';
import { MonthTable } from './month-table';
import { PeriodFilters, usePeriod } from './period-filters';
import { firstDay } from './span.rules';
import { TableDownloads } from './table-downloads';

type Month = components['schemas']['MonthFiguresDto'];
type Mean = components['schemas']['PeriodMeanDto'];

/** The monthly figures in their three readings, with what they mean and as known when. */
export default function MonthlyPage() {
  const { t, date } = useTexts();
  const [period, change] = usePeriod();
  const { programme, from, to, knownAt } = period;
  const figures = useRead(
    '/api/programmes/{code}/statistics/monthly',
    { params: { path: { code: programme }, query: { from, to, knownAt } } },
    { keep: true, views: ['waiting-list'] },
  );
  const months = figures.data?.months;
  return (
    <Page
      title={t('statistics.monthly.title', { programme: t(`programmes.name.${programme}`) })}
      lead={t('statistics.monthly.lead', { known: date(knownAt) })}
    >
      <PeriodFilters period={period} change={change} />
      <Section title={t('statistics.monthly.means')}>
        <Means mean={figures.data?.mean} />
        <p>{t('statistics.monthly.readings')}</p>
      </Section>
      <DataTable
        caption={t('statistics.monthly.caption')}
        columns={useColumns()}
        rows={months}
        total={months?.length ?? null}
        rowKey={(row) => row.month}
        error={figures.error}
        again={() => void figures.refetch()}
        empty={<Empty title={t('statistics.monthly.empty')} />}
      />
      <MonthlyChart months={months} programme={programme} />
      <TableDownloads id="waiting-list-months" asked={{ programme, from, to, knownAt }} />
      <p>
        <Link to="/statistics/drift" search={{ programme, from, to, knownAt }}>
          {t('statistics.monthly.drift')}
        </Link>
      </p>
      <Definition id="waiting-list-monthly" />
    </Page>
  );
}

function Means({ mean }: { readonly mean: Mean | undefined }) {
  const { t, number } = useTexts();
  const told = (value: number | null | undefined): string =>
    value === null || value === undefined ? t('ui.none') : number(Math.round(value * 10) / 10);
  return (
    <DefinitionList
      figures
      items={READINGS.map((reading) => [t(`statistics.monthly.${reading}`), told(mean?.[reading])])}
    />
  );
}

const READINGS = ['monthEnd', 'dailyMean', 'distinctPersons'] as const;
// People are whole; a mean shows as many digits in every row.
const DIGITS = { monthEnd: 0, dailyMean: 1, distinctPersons: 0, listed: 0, ended: 0 } as const;
const NONE: readonly Month[] = [];

function MonthlyChart({
  months = NONE,
  programme,
}: {
  readonly months?: readonly Month[] | undefined;
  readonly programme: string;
}) {
  const { t, number } = useTexts();
  const lines = useMemo(() => {
    const of = (reading: (typeof READINGS)[number]) =>
      months.map((row) => ({ day: firstDay(row.month), value: row[reading] }));
    return [
      { values: of('monthEnd') },
      { values: of('dailyMean'), dash: 'long' as const },
      { values: of('distinctPersons'), dash: 'short' as const },
    ];
  }, [months]);
  return (
    <>
      <TimeChart
        title={t('statistics.monthly.chart', { programme: t(`programmes.name.${programme}`) })}
        lines={lines}
        table={
          <MonthTable
            columns={READINGS.map((reading) => t(`statistics.monthly.${reading}`))}
            rows={months.map((row) => ({
              month: row.month,
              cells: READINGS.map((reading) => number(row[reading], DIGITS[reading])),
            }))}
          />
        }
      />
      <p>{t('statistics.monthly.legend')}</p>
    </>
  );
}

function useColumns(): readonly Column<Month>[] {
  const { t, month, number } = useTexts();
  return useMemo(() => {
    const figure = (id: 'monthEnd' | 'dailyMean' | 'distinctPersons' | 'listed' | 'ended') => ({
      id,
      header: t(`statistics.monthly.${id}`),
      width: 9,
      align: 'end' as const,
      cell: (row: Month) => number(row[id], DIGITS[id]),
      sort: (row: Month) => row[id],
    });
    const name = {
      id: 'month',
      header: t('statistics.monthly.month'),
      width: 11,
      cell: (row: Month) => month(row.month),
      sort: (row: Month) => row.month,
    };
    const waits = {
      id: 'median',
      header: t('statistics.monthly.median'),
      width: 10,
      align: 'end' as const,
      cell: ({ waitingDaysOfAdmitted: { median } }: Month) =>
        median === null ? t('ui.none') : number(median),
    };
    return [name, ...READINGS.map(figure), figure('listed'), figure('ended'), waits];
  }, [t, month, number]);
}
