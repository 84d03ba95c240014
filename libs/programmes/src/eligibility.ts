import { type LocalDate, Refusal, at, endOfPeriod, nextWorkingDay } from '#libs/kernel';
import { type Answer, ask } from './criterion';
import { type Facts, factOf } from './fact';
import type { Payer, Programme, Recipient, Regime } from './programme';

/** The answers of a programme's rules about a case; every fact and parameter they used is inside. */
export interface Eligibility {
  readonly programme: string;
  readonly on: LocalDate;
  /** `not-met` when one rule says no, else `unknown` when one cannot say, else `met`. */
  readonly outcome: Answer['outcome'];
  readonly answers: readonly Answer[];
}

/** Asks every rule of a programme that applies to the case on the decisive day. */
export function evaluateEligibility(programme: Programme, facts: Facts, on: LocalDate): Eligibility {
  const answers = programme.eligibility
    .map((rule) => ask(rule, programme.code, facts, on))
    .filter((answer): answer is Answer => answer !== null);
  const outcomes = answers.map((answer) => answer.outcome);
  const outcome = outcomes.includes('not-met') ? 'not-met' : outcomes.includes('unknown') ? 'unknown' : 'met';
  return { programme: programme.code, on, outcome, answers };
}

/** The answer of one rule, null when it does not apply; refuses `CRITERION_NOT_KNOWN`. */
export function answerOf(programme: Programme, id: string, facts: Facts, on: LocalDate): Answer | null {
  const rule = programme.eligibility.find((candidate) => candidate.id === id);
  if (!rule) throw new Refusal('CRITERION_NOT_KNOWN', { programme: programme.code, criterion: id });
  return ask(rule, programme.code, facts, on);
}

/** The last day to file, or null where the programme sets none or its starting day is not known. */
export function filingDeadline({ intake: { filing } }: Programme, facts: Facts): LocalDate | null {
  const from = filing && factOf(facts, filing.from);
  if (!filing || !from) return null;
  const end = endOfPeriod(from, at(filing.within, from).value);
  return filing.preclusive ? end : nextWorkingDay(end);
}

/**
 * The last day on which documents may reach the further providers of one application, or null where the
 * programme knows no application at several providers.
 */
export function furtherDocumentsDue(programme: Programme, appliedOn: LocalDate): LocalDate | null {
  const several = programme.intake.several;
  return several ? endOfPeriod(appliedOn, at(several.documentsWithin, appliedOn).value) : null;
}

/** Who receives an application on a day; refuses `PARAMETER_NOT_SET`. */
export const recipientAt = (programme: Programme, on: LocalDate): Recipient =>
  at(programme.intake.recipient, on).value;

/** Who pays on a day what the user does not; refuses `PARAMETER_NOT_SET`. */
export const payerAt = (programme: Programme, on: LocalDate): Payer => at(programme.payer, on).value;

/** The legal regimes a case may run under on a day; a person may wait under several. */
export const regimesAt = (programme: Programme, on: LocalDate): readonly Regime[] =>
  programme.regimes.filter(
    ({ from, until }) => (from === null || from <= on) && (until === null || on <= until),
  );
