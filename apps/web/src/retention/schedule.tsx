import { useMemo, useState } from 'react';
import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable, StatusTag } from '../ui';
import { PeriodDialog } from './period-dialog';
import { type SchedulePeriod, useMay } from './retention';

/** How long cases under each sign of the classification plan are kept, dated; what nobody confirmed says so. */
export function Schedule() {
  const { t } = useTexts();
  const { schedule } = useMay();
  const [changed, setChanged] = useState<SchedulePeriod | 'new' | null>(null);
  const read = useRead('/api/retention/schedule', { params: { query: {} } }, { views: ['retention'] });
  return (
    <>
      <p>{t('retention.schedule.lead')}</p>
      {schedule && (
        <div className="form-actions">
          <Button onClick={() => setChanged('new')}>{t('retention.schedule.set')}</Button>
        </div>
      )}
      <DataTable
        caption={t('retention.schedule.caption')}
        columns={useColumns(schedule ? setChanged : null)}
        rows={read.data}
        rowKey={({ sign, from }) => `${sign} ${from ?? ''}`}
        error={read.error}
        again={() => void read.refetch()}
        empty={t('retention.schedule.empty')}
        sortName="periods"
      />
      {changed && <PeriodDialog period={changed === 'new' ? null : changed} close={() => setChanged(null)} />}
    </>
  );
}

function useColumns(change: ((period: SchedulePeriod) => void) | null): readonly Column<SchedulePeriod>[] {
  const { t, date } = useTexts();
  return useMemo(() => {
    const columns: Column<SchedulePeriod>[] = [
      { id: 'sign', header: t('retention.column.sign'), cell: ({ sign }) => sign, sort: ({ sign }) => sign },
      { id: 'title', header: t('retention.schedule.title'), cell: ({ title }) => title },
      {
        id: 'months',
        header: t('retention.schedule.months'),
        cell: ({ months }) =>
          months === null ? t('retention.schedule.forEver') : t('retention.months', { count: months }),
        sort: ({ months }) => months,
      },
      {
        id: 'from',
        header: t('retention.schedule.from'),
        cell: ({ from }) => (from ? date(from) : t('retention.schedule.always')),
        sort: ({ from }) => from,
      },
      {
        id: 'until',
        header: t('retention.schedule.until'),
        cell: ({ until }) => (until ? date(until) : '–'),
      },
      {
        id: 'source',
        header: t('retention.schedule.source'),
        cell: ({ source, verified }) => (
          <>
            {source} {!verified && <StatusTag tone="warning">{t('retention.unverified')}</StatusTag>}
          </>
        ),
      },
      {
        id: 'force',
        header: t('retention.schedule.inForce'),
        cell: ({ inForce }) => t(inForce ? 'ui.yes' : 'ui.no'),
      },
    ];
    if (change)
      columns.push({
        id: 'change',
        header: t('retention.schedule.change'),
        cell: (period) => (
          <Button
            kind="plain"
            aria-label={t('retention.schedule.changeOf', { sign: period.sign })}
            onClick={() => change(period)}
          >
            {t('retention.schedule.change')}
          </Button>
        ),
      });
    return columns;
  }, [t, date, change]);
}
