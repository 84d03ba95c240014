import { Refusal, localDate, money } from '#libs/kernel';
import { criterion, ask } from './criterion';
import { evaluateEligibility } from './eligibility';
import { factOf, yesNo } from './fact';
import { priceAt, priceWarnings } from './prices';
import { programmes } from './registry';
import { MUNICIPAL } from './sources';
import { allOf, anyOf, completedYears, not } from './verdict';

const on = localDate('2026-11-02');

describe('every programme', () => {
  it.each(programmes().map((programme) => [programme.code, programme] as const))(
    '%s asks only what it declares, and knows nothing of a case of which nothing is known',
    (_code, programme) => {
      const { outcome, answers } = evaluateEligibility(programme, {}, on);
      expect(outcome).toBe(programme.eligibility.length === 0 ? 'met' : 'unknown');
      const ids = programme.eligibility.map((rule) => rule.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const answer of answers) expect(answer.missing).toEqual(Object.keys(answer.inputs));
    },
  );

  it('means the same by a fact as every other programme', () => {
    const facts = programmes().flatMap((programme) => programme.eligibility.flatMap((rule) => rule.inputs));
    const byKey = new Map(facts.map((fact) => [fact.key, fact]));
    for (const fact of facts) expect(byKey.get(fact.key)).toBe(fact);
  });

  it('names each document and each parameter once', () => {
    for (const { evidence, parameters } of programmes()) {
      expect(new Set(evidence.map(({ code }) => code)).size).toBe(evidence.length);
      expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
    }
  });

  it('without printed conditions says so as an open question', () => {
    const silent = programmes().filter((programme) => programme.eligibility.length === 0);
    for (const { open } of silent) expect(open.map(({ part }) => part)).toContain('eligibility');
    expect(silent.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['meals', 'escort', 'self-help-group']),
    );
  });

  it('with a decision names the period that runs for it, with an agreement none', () => {
    for (const { intake } of programmes())
      expect(intake.procedure !== undefined).toBe(intake.outcome === 'decision');
  });
});

describe('a rule', () => {
  const asked = yesNo('asked', 'vprašano');
  const other = yesNo('other', 'drugo');

  it('that asks an undeclared fact is a mistake of its author', () => {
    const rule = criterion({
      id: 'r',
      basis: MUNICIPAL,
      text: '',
      italian: '',
      inputs: [asked],
      test: ({ know }) => know(other),
    });
    expect(() => ask(rule, 'p', {}, on)).toThrow('undeclared fact other');
  });

  it('refuses a fact of the wrong kind without repeating its value', () => {
    const wrong = () => factOf({ asked: 'Novak' }, asked);
    expect(wrong).toThrow(new Refusal('FACT_OF_WRONG_KIND', { fact: 'asked', kind: 'yes-no' }));
    expect(factOf(Object.create({ asked: true }) as Record<string, boolean>, asked)).toBeUndefined();
  });

  it('cannot say where it does not know, unless one answer settles it', () => {
    expect([allOf(true, undefined), allOf(false, undefined), anyOf(true, undefined), not(undefined)]).toEqual(
      [undefined, false, true, undefined],
    );
  });

  it('counts a year of age complete on the birthday, for 29 February on the 28th', () => {
    expect(completedYears(localDate('2004-02-29'), localDate('2022-02-27'))).toBe(17);
    expect(completedYears(localDate('2004-02-29'), localDate('2022-02-28'))).toBe(18);
    expect(completedYears(localDate('2004-02-29'), localDate('2024-02-28'))).toBe(19);
  });
});

describe('a price list', () => {
  const line = {
    item: 'care',
    name: 'ura',
    provider: 'Izvajalec',
    unit: 'effective-hour',
    tariff: 'weekday',
    full: money('21.00'),
    subsidy: money('14.00'),
    user: money('7.00'),
    from: localDate('2026-01-01'),
    until: localDate('2026-06-30'),
    source: 'cenik',
    verified: true,
  } as const;
  const question = { item: 'care', provider: 'Izvajalec', tariff: 'weekday' } as const;

  it('is in force from its first to its last day and never guesses another tariff', () => {
    expect(priceAt([line], question, localDate('2026-06-30')).user).toBe(700);
    expect(() => priceAt([line], question, localDate('2026-07-01'))).toThrow('PRICE_NOT_SET');
    expect(() => priceAt([line], { ...question, tariff: 'holiday' }, on)).toThrow('PRICE_NOT_SET');
  });

  it('whose full price is not subsidy and user’s share together is flagged', () => {
    const wrong = { ...line, user: money('7.10') };
    expect(priceWarnings([line, wrong, { ...wrong, full: null }])).toEqual([wrong]);
  });
});
