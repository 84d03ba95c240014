import { useMemo } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable, StatusTag } from '../ui';

type Shown = components['schemas']['SessionSummaryDto'];

/** Living sessions: from which device, in which role, since when; `end` ends one of them. */
export function SessionTable({
  read,
  end,
}: {
  readonly read: {
    readonly data: readonly Shown[] | undefined;
    readonly error: Error | null;
    refetch(): unknown;
  };
  readonly end?: (sessionId: string) => void;
}) {
  const { t } = useTexts();
  return (
    <DataTable
      caption={t('sign-in.sessions.caption', { count: read.data?.length ?? 0 })}
      columns={useColumns(end)}
      rows={read.data}
      rowKey={({ sessionId }) => sessionId}
      error={read.error}
      again={() => void read.refetch()}
      empty={t('sign-in.sessions.none')}
      sortName="sessions"
    />
  );
}

function useColumns(end: ((sessionId: string) => void) | undefined): readonly Column<Shown>[] {
  const { t, instant } = useTexts();
  return useMemo(() => {
    const columns: Column<Shown>[] = [
      {
        id: 'began',
        header: t('sign-in.sessions.began'),
        cell: ({ beganAt, current }) => (
          <>
            {instant(beganAt)} {current && <StatusTag tone="info">{t('sign-in.sessions.this')}</StatusTag>}
          </>
        ),
        sort: ({ beganAt }) => beganAt,
      },
      { id: 'client', header: t('sign-in.sessions.client'), cell: ({ client }) => client ?? t('ui.none') },
      { id: 'role', header: t('shell.session.role'), cell: ({ role }) => t(`shell.roles.${role}`) },
      { id: 'seen', header: t('sign-in.sessions.seen'), cell: ({ seenAt }) => instant(seenAt) },
      { id: 'ends', header: t('sign-in.sessions.ends'), cell: ({ endsAt }) => instant(endsAt) },
    ];
    if (end)
      columns.push({
        id: 'end',
        header: t('sign-in.sessions.end'),
        cell: ({ sessionId, beganAt, current }) =>
          !current && (
            <Button
              kind="plain"
              aria-label={t('sign-in.sessions.endOf', { when: instant(beganAt) })}
              onClick={() => end(sessionId)}
            >
              {t('sign-in.sessions.end')}
            </Button>
          ),
      });
    return columns;
  }, [t, instant, end]);
}
