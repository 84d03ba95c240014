import type { StoredAnswer } from '#libs/applications';
import type { Programme } from '#libs/programmes';
import type { CriterionAnswered } from '../compose/letter-facts';

/** The answers of an evaluation with the criteria as the programme words them. */
export const criteriaAnswered = (
  { eligibility }: Programme,
  answers: readonly StoredAnswer[],
): CriterionAnswered[] =>
  answers.map(({ criterion, version, basis, outcome, verified }) => {
    const rule = eligibility.find((each) => each.id === criterion && each.version === version);
    const text = rule ? { sl: rule.text, it: rule.italian } : { sl: criterion };
    return { text, basis, outcome, verified };
  });
