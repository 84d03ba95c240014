import { useMemo } from 'react';
import { useRead, useWholeList } from '../api/hooks';
import { dayAfter, type Learned, type OverTime } from '../statistics';
import { useTexts } from '../texts/texts';
import { Empty, Loaded, Notice, Skeleton } from '../ui';
import { Problem } from '../ui/problem';
import type { Span } from './span';
import { Steps } from './steps';

const MOST_STEPS = 20_000;
const AT_ONCE = 1_000;
const VIEWS = ['waiting-list'];

/** What the office learned in a span, to be gone through step by step. */
export function Player({ programme, from, to, on }: Span) {
  const { t, number } = useTexts();
  const path = { code: programme };
  // The first step is taken from what was known the day before.
  const start = dayAfter(from, -1);
  const days = { from: on && on < start ? on : start, to: on && on > to ? on : to };
  const before = useRead(
    '/api/programmes/{code}/waiting-list/over-time',
    { params: { path, query: { on: on || start, knownAt: start, ...days } } },
    { views: VIEWS },
  );
  const init = useMemo(
    () => ({ params: { path, query: { knownAfter: start, knownAt: to } } }),
    [programme, start, to],
  );
  const steps = useWholeList(
    '/api/programmes/{code}/waiting-list/learned',
    init,
    ({ changes, total }) => ({ rows: changes, total }),
    { views: VIEWS, most: AT_ONCE },
  );
  if (steps.error) return <Problem error={steps.error} again={steps.again} />;
  if (steps.total === null) return <Skeleton lines={8} />;
  if (steps.total > MOST_STEPS)
    return (
      <Notice kind="warning" title={t('replay.tooMany', { count: steps.total, most: number(MOST_STEPS) })} />
    );
  if (steps.total === 0) return <Empty title={t('replay.nothing')} />;
  if (!steps.complete)
    return (
      <>
        <p role="status">{t('replay.coming', { count: steps.rows.length, total: number(steps.total) })}</p>
        <Skeleton lines={8} />
      </>
    );
  return (
    <Loaded read={before} lines={8}>
      {(known: OverTime) => (
        <Steps
          before={known}
          steps={steps.rows as readonly Learned[]}
          start={start}
          {...{ programme, from, to, on }}
        />
      )}
    </Loaded>
  );
}
