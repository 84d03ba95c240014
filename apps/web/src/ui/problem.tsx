import { type ApiProblem, asProblem } from '../api/problem';
import { type Texts, useCatalogue, useTexts } from '../texts/texts';
import { Button } from './button';

/** Loads the sentences of refusals once they are needed. */
export const useProblemTexts = (needed: boolean): boolean => useCatalogue('problems', needed);

/** What a problem means, in a sentence; the server's facts fill its places. */
export function problemText(
  { t, has }: Pick<Texts, 't' | 'has'>,
  { code, facts, status }: ApiProblem,
): string {
  const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)]));
  const key = `problems.codes.${code}`;
  if (has(key)) return t(key, values);
  return t(status >= 500 || status === 0 ? 'ui.problem.failed' : 'ui.problem.refused', { code });
}

/** A read or a command that failed: why, what to do, and the number under which the office finds it in its log. */
export function Problem({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const texts = useTexts();
  const problem = asProblem(error);
  const ready = useProblemTexts(true);
  if (!ready) return <div className="notice notice-failed" aria-busy="true" />;
  return (
    <div className="notice notice-failed" role="alert">
      <p className="notice-title">{problemText(texts, problem)}</p>
      {problem.isPassing && <p>{texts.t('ui.problem.passing')}</p>}
      {problem.status >= 500 && problem.correlationId && (
        <p>{texts.t('ui.problem.number', { id: problem.correlationId })}</p>
      )}
      {again && <Button onClick={again}>{texts.t('ui.again')}</Button>}
    </div>
  );
}
