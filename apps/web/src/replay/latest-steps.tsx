import { type Learned, useLearnedWords } from '../statistics';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Section } from '../ui';
import { changeOn } from './replay.rules';

const SHOWN = 5;

/** The last steps in words, the newest first, each with what it did to the list of the day. */
export function LatestSteps({
  steps,
  taken,
  day,
}: {
  readonly steps: readonly Learned[];
  readonly taken: number;
  readonly day: string;
}) {
  const { t, date } = useTexts();
  const words = useLearnedWords();
  const latest = steps.slice(Math.max(0, taken - SHOWN), taken).reverse();
  return (
    <Section title={t('replay.latest')}>
      {latest.length === 0 && <p>{t('replay.before')}</p>}
      <ol className="replay-latest" reversed start={taken}>
        {latest.map((step, index) => (
          <li key={taken - index} aria-current={index === 0 ? 'step' : undefined}>
            <strong>
              {t('replay.learned', {
                known: date(dayOf(new Date(step.knownFrom))),
                what: t(`statistics.learned.kind.${step.kind}`),
              })}
            </strong>{' '}
            {words(step)}{' '}
            {t(`replay.effect.${EFFECTS[changeOn(step, day) + 1] ?? 'none'}`, { on: date(day) })}
          </li>
        ))}
      </ol>
    </Section>
  );
}

const EFFECTS = ['less', 'none', 'more'] as const;
