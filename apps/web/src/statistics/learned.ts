import { useCallback } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';

/** One thing that the office learned of a list. */
export type Learned = components['schemas']['LearnedDto'];

/** Says in words what was learned; names nobody. */
export function useLearnedWords(): (learned: Learned) => string {
  const { t, date } = useTexts();
  return useCallback(
    ({ kind, listedOn, endedOn, endReason, endedOnBefore, frequency, legalRegime }) => {
      const form = kind === 'listed' && endedOn !== null ? 'listed-and-ended' : kind;
      return t(`statistics.learned.words.${form}`, {
        listed: date(listedOn),
        ended: endedOn === null ? '' : date(endedOn),
        reason: endReason === null ? '' : t(`statistics.endReason.${endReason}`),
        before: endedOnBefore === null ? '' : date(endedOnBefore),
        frequency: t(`waiting-list.frequency.${frequency}`),
        law: legalRegime,
      });
    },
    [t, date],
  );
}
