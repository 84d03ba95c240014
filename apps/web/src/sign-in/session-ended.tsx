import { useCallback, useEffect, useState } from 'react';
import { asProblem } from '../api/problem';
import { onSessionEnd } from '../api/session-end';
import { useTexts } from '../texts/texts';
import { Dialog } from '../ui/dialog';
import { Problem } from '../ui/problem';
import { useSession } from './session';

/** A session that ends under a page: what was typed stays, covered, until the same person has signed in again. */
export function SessionEnded() {
  const { resume } = useSession();
  const [ended, setEnded] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => onSessionEnd(() => setEnded(true)), []);
  useCover(ended);
  const goOn = useCallback(async (): Promise<void> => {
    try {
      await resume();
      setEnded(false);
      setProblem(null);
    } catch (error) {
      setProblem(asProblem(error).status === 401 ? null : error);
      // Closed by Escape the dialog opens again: behind it nobody may read or write.
      setAttempt((count) => count + 1);
    }
  }, [resume]);
  useEffect(() => {
    if (!ended) return undefined;
    const back = (): void => void goOn();
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [ended, goOn]);
  return ended ? <SignInAgain key={attempt} tried={attempt > 0} problem={problem} goOn={goOn} /> : null;
}

function useCover(on: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (on) dataset['covered'] = '';
    return () => void delete dataset['covered'];
  }, [on]);
}

function SignInAgain({
  tried,
  problem,
  goOn,
}: {
  readonly tried: boolean;
  readonly problem: unknown;
  readonly goOn: () => Promise<void>;
}) {
  const { t } = useTexts();
  const signIn = (
    <a className="button button-primary" href="/sign-in" target="_blank" rel="opener">
      {t('shell.ended.signIn')}
    </a>
  );
  return (
    <Dialog
      title={t('shell.ended.title')}
      close={() => void goOn()}
      closeText={t('shell.ended.goOn')}
      actions={signIn}
    >
      <p>{t('shell.ended.text')}</p>
      {problem !== null ? (
        <Problem error={problem} />
      ) : (
        tried && <p role="status">{t('shell.ended.notYet')}</p>
      )}
    </Dialog>
  );
}
