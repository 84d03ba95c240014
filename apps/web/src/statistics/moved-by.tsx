import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Loaded, Section, Timeline } from '../ui';
import type { MonthDrift } from './drift.rules';
import { useLearnedWords } from './learned';
import { lastDay } from './span.rules';

const SHOWN = 50;

/** What the office learned about a month after its figures were first published. */
export function MovedBy({
  programme,
  knownAt,
  month: { month: of, publishedOn },
}: {
  readonly programme: string;
  readonly knownAt: string;
  readonly month: MonthDrift;
}) {
  const { t, month, date } = useTexts();
  const words = useLearnedWords();
  const about = { from: `${of}-01`, to: lastDay(of) };
  const query = { ...about, knownAfter: publishedOn, knownAt, offset: 0, limit: SHOWN };
  const read = useRead(
    '/api/programmes/{code}/waiting-list/learned',
    { params: { path: { code: programme }, query } },
    { keep: true, views: ['waiting-list'] },
  );
  return (
    <Section title={t('statistics.drift.movedBy', { month: month(of) })}>
      <p>{t('statistics.drift.since', { published: date(publishedOn), known: date(knownAt) })}</p>
      <Loaded read={read} lines={4}>
        {({ changes, total }) => (
          <>
            <Timeline
              label={t('statistics.drift.movedBy', { month: month(of) })}
              items={changes.map((change, index) => ({
                id: String(index),
                at: change.knownFrom,
                title: t(`statistics.learned.kind.${change.kind}`),
                body: <p>{words(change)}</p>,
              }))}
            />
            {total > SHOWN && <p>{t('statistics.explanation.more', { count: total - SHOWN })}</p>}
          </>
        )}
      </Loaded>
    </Section>
  );
}
