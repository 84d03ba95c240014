import fc from 'fast-check';
import { Refusal, addDays, cents, decimal, localDate, money, moneyText } from '#libs/kernel';
import { compareDerivations, recalculate, rerun } from './comparison.rules';
import type { Dated, ExemptionCase } from './exemption-case.rules';
import { publishedParameters } from './exemption-parameters.rules';
import { calculateExemption } from './periods.rules';

const day = localDate;
const since = <T>(value: T, from: string, until: string | null = null): Dated<T> => ({
  value,
  from: day(from),
  until: until === null ? null : day(until),
});
const pension = (monthly: string) => ({
  id: 'pension',
  kind: 'pension',
  monthly: money(monthly),
  evidence: 'pension-slip',
});
const care = (price: string, volume: string) => ({
  id: 'care',
  programme: 'home-help',
  price: money(price),
  volume: decimal(volume),
});
const anExemption: ExemptionCase = {
  setting: [since('home', '2025-01-01')],
  household: [since(['first-adult'], '2025-01-01')],
  incomes: [since(pension('900'), '2025-01-01', '2026-01-31'), since(pension('920'), '2026-02-01')],
  services: [since(care('7.00', '20'), '2025-01-01', '2026-05-14'), since(care('7.00', '30'), '2026-05-15')],
  liable: [],
};
const span = { from: day('2026-01-01'), until: day('2026-12-31') };

describe('a period of exemption', () => {
  it('is split at every day on which income, volume or basic amount changes, and says why', () => {
    const parts = calculateExemption(anExemption, span, publishedParameters);
    expect(parts.map(({ from, until, because }) => [from, until, because])).toEqual([
      ['2026-01-01', '2026-01-31', ['start']],
      ['2026-02-01', '2026-02-28', ['income:pension']],
      ['2026-03-01', '2026-05-14', ['parameter:omd']],
      ['2026-05-15', '2026-12-31', ['service:care']],
    ]);
    expect(parts.map((part) => moneyText(part.derivation.result.contribution))).toEqual([
      '135.91',
      '140.00',
      '136.57',
      '136.57',
    ]);
  });

  it('may keep the thresholds of the day of the decision', () => {
    const parts = calculateExemption(anExemption, span, publishedParameters, {
      thresholdsOn: day('2026-01-01'),
    });
    expect(parts.map((part) => part.from)).toEqual(['2026-01-01', '2026-02-01', '2026-05-15']);
    expect(parts.at(-1)?.derivation.parameters.omd?.value).toBe(money('494.09'));
  });

  it('may be open-ended', () => {
    const parts = calculateExemption(anExemption, { ...span, until: null }, publishedParameters);
    expect(parts.at(-1)).toMatchObject({ from: '2026-05-15', until: null });
  });

  it('cannot end before it begins, nor cover a day on which nobody knows where the person lives', () => {
    const backwards = { from: span.until, until: span.from };
    expect(() => calculateExemption(anExemption, backwards, publishedParameters)).toThrow(Refusal);
    const early = { from: day('2024-12-31'), until: null };
    expect(() => calculateExemption(anExemption, early, publishedParameters)).toThrow('SETTING_NOT_KNOWN');
  });

  it('has no gap and no overlap, whatever changes when', () => {
    const offset = fc.integer({ min: 0, max: 600 });
    const changing = fc.array(fc.tuple(offset, offset, fc.nat(100_000)), { maxLength: 5 });
    fc.assert(
      fc.property(changing, offset, offset, (changes, start, length) => {
        const incomes = changes.map(([from, extra, amount], index) => ({
          value: { id: `i${index}`, kind: 'pension', monthly: cents(amount), evidence: null },
          from: addDays(day('2025-01-01'), from),
          until: addDays(day('2025-01-01'), from + extra),
        }));
        const from = addDays(day('2025-01-01'), start);
        const whole = { from, until: addDays(from, length) };
        const parts = calculateExemption({ ...anExemption, incomes }, whole, publishedParameters);
        expect(parts[0]?.from).toBe(whole.from);
        expect(parts.at(-1)?.until).toBe(whole.until);
        parts.slice(1).forEach((part, index) => {
          expect(part.from).toBe(addDays(parts[index]?.until ?? whole.until, 1));
          expect(part.because).not.toEqual([]);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a stored derivation', () => {
  const [january, february] = calculateExemption(anExemption, span, publishedParameters).map(
    (part) => part.derivation,
  );
  if (!january || !february) throw new Error('the period has at least two parts');

  it('survives storage as JSON and gives the same once more', () => {
    const stored = JSON.parse(JSON.stringify(january)) as typeof january;
    expect(rerun(stored)).toEqual(january);
    expect(compareDerivations(stored, rerun(stored))).toEqual([]);
  });

  it('is re-run with the parameters as known then, not with today’s', () => {
    const omd = { value: money('500.00'), from: null, source: 'takrat znano', verified: false };
    const stored = { ...january, parameters: { ...january.parameters, omd } };
    expect(rerun(stored).steps.find((step) => step.rule === 'minimum-income')?.result).toBe('500.00');
  });

  it('is re-run with the rule versions it recorded, and refuses one nobody knows', () => {
    const steps = january.steps.map((step) => ({ ...step, version: 99 }));
    expect(() => rerun({ ...january, steps })).toThrow('RULE_VERSION_NOT_KNOWN');
  });

  it('that was tampered with shows where', () => {
    const forged = january.steps.map((step) =>
      step.rule === 'contribution' ? { ...step, result: '1.00' } : step,
    );
    expect(compareDerivations({ ...january, steps: forged }, rerun(january))).toEqual([
      {
        rule: 'contribution',
        subject: 'beneficiary',
        what: 'result',
        before: '1.00',
        after: '135.91',
        cause: false,
      },
    ]);
  });

  it('differs from the next by one cause, and by what follows from it', () => {
    const differences = compareDerivations(january, february);
    expect(differences.filter(({ cause }) => cause)).toEqual([
      {
        rule: 'established-income',
        subject: 'beneficiary',
        what: 'input',
        input: 'pension',
        origin: 'fact:income:pension',
        before: '900.00',
        after: '920.00',
        cause: true,
      },
    ]);
    expect(differences.filter(({ what }) => what === 'result').map(({ rule }) => rule)).toEqual([
      'established-income',
      'threshold-home',
      'ability-to-pay',
      'contribution',
      'exemption',
      'contribution-by-service',
      'public-share',
    ]);
  });
});

describe('a retroactive recalculation', () => {
  const decide = (decision: string, from: string, until: string | null) => {
    const decided = { from: day(from), until: until === null ? null : day(until) };
    const [part] = calculateExemption(anExemption, decided, publishedParameters);
    if (!part) throw new Error('a decided period has a part');
    return { decision, ...decided, derivation: part.derivation };
  };
  const decisions = [
    decide('181-1/2026', '2026-01-01', '2026-01-31'),
    decide('181-2/2026', '2026-02-01', '2026-02-28'),
    decide('181-3/2026', '2026-03-01', '2026-05-14'),
  ];

  it('of an unchanged case changes nothing', () => {
    expect(recalculate(decisions, anExemption, publishedParameters)).toEqual([]);
  });

  it('lists what changes decision by decision, with the difference and its cause', () => {
    const corrected = {
      ...anExemption,
      incomes: [since(pension('900'), '2025-01-01', '2026-03-31'), since(pension('920'), '2026-04-01')],
    };
    const changes = recalculate(decisions, corrected, publishedParameters);
    expect(
      changes.map(({ decision, from, until, contributionDifference }) => [
        decision,
        from,
        until,
        moneyText(contributionDifference),
      ]),
    ).toEqual([
      ['181-2/2026', '2026-02-01', '2026-02-28', '-4.09'],
      ['181-3/2026', '2026-03-01', '2026-03-31', '-14.00'],
    ]);
    expect(changes[0]?.differences.find(({ cause }) => cause)).toMatchObject({
      origin: 'fact:income:pension',
    });
  });
});
