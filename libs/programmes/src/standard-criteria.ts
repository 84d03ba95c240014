import { type DatedParameter, defineParameter } from '#libs/kernel';
import { type Criterion, criterion } from './criterion';
import { bornOn } from './facts';
import type { LegalBasis } from './sources';
import { completedYears, hasReached, isOver, whenKnown } from './verdict';

/** Age of majority in completed years. */
export const majority = defineParameter('age.majority', [
  { value: 18, from: null, source: 'Družinski zakonik (DZ)', verified: true },
]);

/** Has completed the age of majority. */
export const adult = (basis: LegalBasis): Criterion =>
  criterion({
    id: 'adult',
    basis,
    text: 'Oseba je polnoletna.',
    italian: 'La persona è maggiorenne.',
    inputs: [bornOn],
    parameters: [majority],
    test: ({ know, set, on }) =>
      whenKnown([know(bornOn), set(majority)], (born, years) => hasReached(born, years, on)),
  });

/** Is older than so many years: from the day after the birthday. */
export const olderThan = (
  basis: LegalBasis,
  years: DatedParameter<number>,
  text: string,
  italian: string,
): Criterion =>
  criterion({
    id: 'over-age',
    basis,
    text,
    italian,
    inputs: [bornOn],
    parameters: [years],
    test: ({ know, set, on }) =>
      whenKnown([know(bornOn), set(years)], (born, limit) => isOver(born, limit, on)),
  });

/** Has completed at least `from` and at most `to` years, both included. */
export const agedBetween = (
  basis: LegalBasis,
  from: DatedParameter<number>,
  to: DatedParameter<number>,
  text: string,
  italian: string,
): Criterion =>
  criterion({
    id: 'age-group',
    basis,
    text,
    italian,
    inputs: [bornOn],
    parameters: [from, to],
    test: ({ know, set, on }) =>
      whenKnown([know(bornOn), set(from), set(to)], (born, youngest, oldest) => {
        const age = completedYears(born, on);
        return age >= youngest && age <= oldest;
      }),
  });
