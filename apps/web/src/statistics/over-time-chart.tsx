import { memo, useMemo } from 'react';
import { useTexts } from '../texts/texts';
import { TimeChart } from '../ui/time-chart';
import { MonthTable } from './month-table';
import { monthEnds, type OverTime, valuesOf } from './over-time.rules';

/** The list day by day, as known at the moment asked and as known each day itself; month ends stand in a table. */
export const OverTimeChart = memo(function OverTimeChart({
  over,
  marked,
  programme,
}: {
  readonly over: OverTime;
  readonly marked: string;
  readonly programme: string;
}) {
  const { t, date } = useTexts();
  const lines = useMemo(
    () => [
      { values: valuesOf(over, over.asKnown), filled: true },
      { values: valuesOf(over, over.thatDay), dash: 'short' as const },
    ],
    [over],
  );
  const table = useMemo(
    () => (
      <MonthTable
        columns={[
          t('statistics.overTime.asKnown', { known: date(over.knownAt) }),
          t('statistics.overTime.thatDay'),
        ]}
        rows={monthEnds(over).map(({ month, asKnown, thatDay }) => ({ month, cells: [asKnown, thatDay] }))}
      />
    ),
    [over, t, date],
  );
  return (
    <>
      <TimeChart
        title={t('statistics.overTime.chart', {
          programme: t(`programmes.name.${programme}`),
          from: date(over.from),
          to: date(over.to),
        })}
        lines={lines}
        marked={marked}
        table={table}
      />
      <p>{t('statistics.overTime.legend', { known: date(over.knownAt) })}</p>
    </>
  );
});
