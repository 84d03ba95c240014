import { useCallback } from 'react';
import { useCommand, useRead } from '../api/hooks';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Notice, Page, Problem, Section } from '../ui';
import { ChangePassword } from './change-password';
import { ChangeSecondFactor } from './change-second-factor';
import { useSession } from './session';
import { SessionTable } from './session-table';

/** One's own sessions and password; where nobody signs in there are none. */
export default function MyAccessPage() {
  const { t } = useTexts();
  const { trial } = useSession();
  return (
    <Page title={t('sign-in.mine.title')} lead={t('sign-in.mine.lead')}>
      {trial ? (
        <Notice title={t('sign-in.mine.trial')}>
          <p>{t('sign-in.mine.trialText')}</p>
        </Notice>
      ) : (
        <>
          <OwnSessions />
          <ChangePassword />
          <ChangeSecondFactor />
        </>
      )}
    </Page>
  );
}

function OwnSessions() {
  const { t } = useTexts();
  const sessions = useRead('/api/session/all', {});
  const { mutate, error } = useCommand('/api/session/all/{sessionId}', 'delete');
  const end = useCallback(
    (sessionId: string): void =>
      mutate({ params: { path: { sessionId } } }, { onSuccess: () => announce(t('sign-in.sessions.ended')) }),
    [mutate, t],
  );
  return (
    <Section title={t('sign-in.sessions.title')}>
      {error && <Problem error={error} />}
      <SessionTable read={sessions} end={end} />
    </Section>
  );
}
