import { useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, DataTable, Notice, Problem, Section } from '../ui';

/** The streams that a view could not apply, each with why, and the button that tries again. */
export function ParkedStreams({ view, waiting }: { readonly view: string; readonly waiting: number }) {
  const { t, number, instant } = useTexts();
  const path = { view };
  const parked = useRead('/api/operations/views/{view}/parked', { params: { path } }, { keep: true });
  const retry = useCommand('/api/operations/views/{view}/parked/retry');
  const [failed, setFailed] = useState<unknown>(null);
  const [tried, setTried] = useState<{ readonly applied: number; readonly waiting: number } | null>(null);
  const again = async (stream?: string): Promise<void> => {
    setFailed(null);
    setTried(null);
    try {
      const outcomes = await retry.mutateAsync({ params: { path }, body: stream ? { stream } : {} });
      const applied = outcomes.filter(({ held }) => held === 0).length;
      announce(t('operations.parked.tried', { count: applied }));
      setTried({ applied, waiting: outcomes.length - applied });
      void parked.refetch();
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <Section
      title={t('operations.parked.title')}
      actions={
        waiting > 1 && (
          <Button busy={retry.isPending} onClick={() => void again()}>
            {t('operations.parked.all')}
          </Button>
        )
      }
    >
      {failed !== null && <Problem error={failed} />}
      {tried && (
        <Notice
          kind={tried.waiting > 0 ? 'warning' : 'good'}
          title={t('operations.parked.tried', { count: tried.applied })}
        >
          {tried.waiting > 0 && <p>{t('operations.parked.still', { count: tried.waiting })}</p>}
        </Notice>
      )}
      <DataTable
        caption={t('operations.parked.caption', { count: parked.data?.length ?? 0 })}
        columns={[
          { id: 'stream', header: t('operations.parked.stream'), cell: ({ stream }) => stream },
          { id: 'event', header: t('operations.parked.event'), cell: ({ eventType }) => eventType },
          { id: 'position', header: t('operations.views.position'), cell: ({ position }) => position },
          { id: 'held', header: t('operations.parked.held'), align: 'end', cell: ({ held }) => number(held) },
          {
            id: 'since',
            header: t('operations.parked.since'),
            cell: ({ parkedAt }) => <time dateTime={parkedAt}>{instant(parkedAt)}</time>,
          },
          {
            id: 'reason',
            header: t('operations.parked.reason'),
            cell: ({ reason }) => <span lang="en">{reason}</span>,
          },
          {
            id: 'retry',
            header: t('operations.parked.retry'),
            cell: ({ stream }) => (
              <Button
                busy={retry.isPending}
                aria-label={t('operations.parked.retryOne', { stream })}
                onClick={() => void again(stream)}
              >
                {t('operations.parked.retry')}
              </Button>
            ),
          },
        ]}
        rows={parked.data}
        rowKey={({ stream }) => stream}
        error={parked.error}
        again={() => void parked.refetch()}
        empty={t('operations.parked.none')}
      />
    </Section>
  );
}
