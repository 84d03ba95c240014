import { useCommand, useRead } from '../api/hooks';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, Problem, Section } from '../ui';
import { SessionTable } from './session-table';

/** The living sessions of an account; all of them can be ended. */
export function AccountSessions({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const params = { path: { id } };
  const sessions = useRead('/api/accounts/{id}/sessions', { params });
  const end = useCommand('/api/accounts/{id}/sessions', 'delete');
  return (
    <Section
      title={t('sign-in.sessions.title')}
      actions={
        sessions.data &&
        sessions.data.length > 0 && (
          <Button
            busy={end.isPending}
            onClick={() => end.mutate({ params }, { onSuccess: () => announce(t('sign-in.account.done')) })}
          >
            {t('sign-in.sessions.endAll')}
          </Button>
        )
      }
    >
      {end.error && <Problem error={end.error} />}
      <SessionTable read={sessions} />
    </Section>
  );
}
