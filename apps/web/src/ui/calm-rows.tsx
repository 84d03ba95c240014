import { useEffect, useMemo, useState } from 'react';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button } from './button';
import { type Calm, calmed } from './calm.rules';

/** A list that keeps still: what it shows, and how to show what has come. */
export interface CalmList<R> extends Calm<R> {
  readonly show: () => void;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Keeps a list still under the eyes of whoever reads it. `question` names what is asked for: another one is shown at
 * once, as is everything until `complete`; undefined is a list that follows every change.
 */
export function useCalmRows<R>(
  rows: readonly R[],
  rowKey: (row: R) => string,
  question: string | undefined,
  complete: boolean,
): CalmList<R> {
  const [kept, setKept] = useState<{ readonly question: string; readonly rows: readonly R[] } | null>(null);
  const holds = question !== undefined && kept !== null && kept.question === question;
  useEffect(() => {
    if (question !== undefined && complete && !holds) setKept({ question, rows });
  }, [question, complete, holds, rows]);
  const calm = useMemo<Calm<R>>(
    () => (holds && kept ? calmed(kept.rows, rows, rowKey) : { rows, gone: NOTHING, fresh: 0 }),
    [holds, kept, rows, rowKey],
  );
  return { ...calm, show: () => question !== undefined && setKept({ question, rows }) };
}

/** Says how many rows have come or gone since, and shows the list as it is now when asked to. */
export function CalmNews({
  list: { fresh, gone, show },
}: {
  readonly list: Pick<CalmList<never>, 'fresh' | 'gone' | 'show'>;
}) {
  const { t } = useTexts();
  const left = gone.size;
  useEffect(() => {
    if (fresh > 0) announce(t('ui.live.fresh', { count: fresh }));
  }, [fresh, t]);
  if (fresh === 0 && left === 0) return null;
  return (
    <div className="table-news">
      <span>
        {fresh > 0 && t('ui.live.fresh', { count: fresh })}
        {fresh > 0 && left > 0 && ' · '}
        {left > 0 && t('ui.live.gone', { count: left })}
      </span>
      <Button onClick={show}>{t('ui.live.show')}</Button>
    </div>
  );
}
