import { useMemo } from 'react';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, Section, StatusTag, type Tone } from '../ui';
import type { Rebuild } from './system';

type Outcome = 'running' | 'done' | 'failed';
const TONES: Readonly<Record<Outcome, Tone>> = { running: 'info', done: 'good', failed: 'bad' };

const outcomeOf = ({ endedAt, failure }: Rebuild): Outcome => {
  if (failure !== null) return 'failed';
  return endedAt === null ? 'running' : 'done';
};

/** The last rebuilds, of one view or of all: who asked for them, when they ran, how much they read and how they ended. */
export function RebuildRuns({ runs, named }: { readonly runs: readonly Rebuild[]; readonly named: boolean }) {
  const { t } = useTexts();
  return (
    <Section title={t('operations.runs.title')}>
      <DataTable
        caption={t('operations.runs.caption', { count: runs.length })}
        columns={useColumns(named)}
        rows={runs}
        rowKey={({ id }) => id}
        empty={t('operations.runs.none')}
        sortName="runs"
      />
    </Section>
  );
}

function useColumns(named: boolean): readonly Column<Rebuild>[] {
  const { t, instant, number } = useTexts();
  return useMemo(() => {
    const view: Column<Rebuild> = {
      id: 'view',
      header: t('operations.views.view'),
      width: 14,
      cell: (run) => (
        <Link to="/operations/views/$view" params={{ view: run.view }}>
          {run.view}
        </Link>
      ),
      sort: (run) => run.view,
    };
    return [
      ...(named ? [view] : []),
      {
        id: 'started',
        header: t('operations.runs.started'),
        width: 11,
        cell: ({ startedAt }) => <time dateTime={startedAt}>{instant(startedAt)}</time>,
        sort: ({ startedAt }) => startedAt,
      },
      {
        id: 'ended',
        header: t('operations.runs.ended'),
        width: 11,
        cell: ({ endedAt }) => (endedAt === null ? t('ui.none') : instant(endedAt)),
        sort: ({ endedAt }) => endedAt,
      },
      {
        id: 'events',
        header: t('operations.runs.events'),
        width: 7,
        align: 'end',
        cell: ({ events }) => number(events),
        sort: ({ events }) => events,
      },
      {
        id: 'actor',
        header: t('operations.runs.actor'),
        width: 9,
        cell: ({ actor }) => actor,
        sort: ({ actor }) => actor,
      },
      {
        id: 'outcome',
        header: t('operations.runs.outcome'),
        width: 16,
        cell: (run) => <OutcomeCell run={run} />,
      },
    ];
  }, [t, instant, number, named]);
}

function OutcomeCell({ run }: { readonly run: Rebuild }) {
  const { t } = useTexts();
  const outcome = outcomeOf(run);
  return (
    <>
      <StatusTag tone={TONES[outcome]}>{t(`operations.runs.is.${outcome}`)}</StatusTag>
      {run.failure !== null && <> {t(`operations.rebuild.failure.${run.failure}`)}</>}
    </>
  );
}
