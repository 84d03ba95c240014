import fc from 'fast-check';
import { Refusal, addMoney, cents, decimal, localDate, money, moneyText } from '#libs/kernel';
import { calculateMonth } from './calculation.rules';
import { type Books, booksOn, versionOf } from './derivation.rules';
import type { Income, Liable, Member, MonthFacts, Setting } from './exemption-case.rules';
import { publishedParameters } from './exemption-parameters.rules';

const year2026 = booksOn(localDate('2026-11-02'));
const income = (monthly: string, id = 'pension', kind = 'pension'): Income => ({
  id,
  kind,
  monthly: money(monthly),
  evidence: `document-${id}`,
});
const facts = (setting: Setting, d: string, more: Partial<MonthFacts> = {}): MonthFacts => ({
  setting,
  household: ['first-adult'],
  incomes: [income(d)],
  services: [{ id: 'service', programme: 'home-help', price: money('10000'), volume: decimal('1') }],
  liable: [],
  ...more,
});
const calculate = (of: MonthFacts, books: Books = year2026) => calculateMonth(of, books, publishedParameters);
const stepOf = (derivation: ReturnType<typeof calculate>, rule: string, subject = 'beneficiary') =>
  derivation.steps.find((step) => step.rule === rule && step.subject === subject);

describe('the ability to pay in 2026', () => {
  it.each([
    ['home', '800', 'threshold-home', '761.15', '38.85'],
    ['home', '900', 'threshold-home', '777.43', '122.57'],
    ['home', '1200', 'threshold-home', '867.43', '332.57'],
    ['institution', '850', 'threshold-institution', '101.49', '748.51'],
    ['institution', '1100', 'threshold-institution', '110.00', '990.00'],
  ] as const)('at %s with %s EUR leaves %s %s and is %s', (setting, d, rule, msv, ps) => {
    const derivation = calculate(facts(setting, d));
    expect(stepOf(derivation, rule)?.result).toBe(msv);
    expect(moneyText(derivation.result.abilityToPay)).toBe(ps);
  });

  it('of a person at home with 600 EUR is nothing: wholly exempt', () => {
    const { result } = calculate(facts('home', '600'));
    expect(result).toMatchObject({ abilityToPay: 0, contribution: 0, exemption: result.value });
  });

  it.each([
    ['2018-08-01', '392.75'],
    ['2019-08-01', '402.18'],
    ['2022-03-01', '421.89'],
    ['2023-12-31', '465.34'],
    ['2024-12-31', '484.88'],
    ['2026-02-28', '494.09'],
    ['2026-03-01', '507.43'],
  ])('rests on %s on the basic amount %s', (on, omd) => {
    const derivation = calculate(facts('home', '900'), booksOn(localDate(on)));
    expect(stepOf(derivation, 'minimum-income')?.inputs.omd).toMatchObject({
      value: omd,
      origin: 'parameter:omd',
    });
  });

  it('is refused for a day before any known basic amount', () => {
    const before = booksOn(localDate('2018-07-31'));
    expect(() => calculate(facts('home', '900'), before)).toThrow('PARAMETER_NOT_SET');
  });

  it('counts the household: two adults and a child weigh 2,16, a single parent with a child 1,77', () => {
    const md = (household: Member[]) =>
      stepOf(calculate(facts('home', '900', { household })), 'minimum-income')?.result;
    expect(md(['first-adult', 'next-adult', 'child'])).toBe('1096.05');
    expect(md(['first-adult', 'child', 'single-parent-supplement'])).toBe('898.15');
  });

  it('does not count savings', () => {
    const incomes = [income('900'), income('5000', 'deposit', 'savings')];
    const derivation = calculate(facts('home', '900', { incomes }));
    expect(stepOf(derivation, 'established-income')?.result).toBe('900.00');
  });
});

describe('contribution and exemption', () => {
  it('twenty hours at 7,00 with 900 EUR: contribution 122,57, exemption 17,43', () => {
    const services = [{ id: 's', programme: 'home-help', price: money('7.00'), volume: decimal('20') }];
    const { result } = calculate(facts('home', '900', { services }));
    expect([result.value, result.contribution, result.exemption].map(moneyText)).toEqual([
      '140.00',
      '122.57',
      '17.43',
    ]);
  });

  it('a decision from practice: 1.040,25 = beneficiary 747,46 + daughter 292,79, the second liable person exempt', () => {
    // The decision prints the amounts; the incomes behind them are chosen so that they follow (PS 747,46 in 2021).
    const liable = [
      {
        id: 'daughter',
        duty: 'maintenance',
        household: ['first-adult'],
        incomes: [income('1500')],
        agreed: null,
      },
      { id: 'son', duty: 'maintenance', household: ['first-adult'], incomes: [income('600')], agreed: null },
    ] as const satisfies readonly Liable[];
    const services = [
      { id: 's', programme: 'institutional-care', price: money('1040.25'), volume: decimal('1') },
    ];
    const incomes = [income('830.51'), income('9000', 'deposit', 'savings')];
    const case2021 = facts('institution', '0', { incomes, services, liable });
    const { result } = calculate(case2021, booksOn(localDate('2021-05-01')));
    expect(moneyText(result.contribution)).toBe('747.46');
    expect(moneyText(result.exemption)).toBe('292.79');
    expect(result.liable).toMatchObject([
      { id: 'daughter', contribution: money('292.79'), exempt: false },
      { id: 'son', contribution: 0, exempt: true },
    ]);
    expect(result.publicShare).toBe(0);
  });

  it('a title binds up to its amount, whatever the income', () => {
    const liable: Liable[] = [
      { id: 'buyer', duty: 'title', household: [], incomes: [], agreed: money('100') },
    ];
    const { result } = calculate(facts('home', '600', { liable }));
    expect(result.liable).toEqual([
      { id: 'buyer', abilityToPay: 10_000, contribution: 10_000, exempt: false },
    ]);
    expect(result.publicShare).toBe(result.exemption - 10_000);
  });

  it('over several services is split by their values, to the cent', () => {
    const services = [
      { id: 'care', programme: 'home-help', price: money('7.00'), volume: decimal('20') },
      { id: 'lunch', programme: 'meals', price: money('6.67'), volume: decimal('22') },
    ];
    const { result } = calculate(facts('home', '900', { services }));
    expect(result.value).toBe(money('286.74'));
    expect(result.services.map((share) => moneyText(share.contribution))).toEqual(['59.84', '62.73']);
    expect(addMoney(...result.services.map((share) => share.contribution))).toBe(result.contribution);
  });

  it.each([
    ['AMOUNT_NEGATIVE', { incomes: [income('-1')] }],
    ['FACT_TWICE', { incomes: [income('1'), income('2')] }],
    ['HOUSEHOLD_NOT_KNOWN', { household: [] }],
    [
      'AGREED_AMOUNT_MISSING',
      { liable: [{ id: 'x', duty: 'title' as const, household: [], incomes: [], agreed: null }] },
    ],
  ])('refuses %s', (code, more) => {
    expect(() => calculate(facts('home', '900', more))).toThrow(new Refusal(code));
  });
});

describe('the derivation', () => {
  it('names every rule with version, source, inputs with evidence, and result', () => {
    const { steps } = calculate(facts('home', '900'));
    expect(steps.map((step) => step.rule)).toEqual([
      'established-income',
      'minimum-income',
      'threshold-home',
      'ability-to-pay',
      'service-value',
      'total-value',
      'contribution',
      'exemption',
      'contribution-by-service',
      'liable-contributions',
      'public-share',
    ]);
    expect(steps[0]).toMatchObject({
      version: 1,
      inputs: { pension: { value: '900.00', origin: 'fact:income:pension', evidence: 'document-pension' } },
      result: '900.00',
    });
    for (const step of steps) expect(step.source).not.toBe('');
  });

  it('shows that a step rests on a factor nobody confirmed', () => {
    const derivation = calculate(facts('home', '900'));
    expect(stepOf(derivation, 'threshold-home')?.verified).toBe(false);
    expect(stepOf(derivation, 'established-income')?.verified).toBe(true);
    expect(derivation.parameters['threshold.home.base']).toMatchObject({ value: '1.5', verified: false });
  });

  it('applies the version of a rule that is in force on the day', () => {
    const version = (number: number, from: string | null) => ({
      version: number,
      from: from === null ? null : localDate(from),
      source: 's',
      verified: true,
      apply: () => cents(number),
    });
    const rule = { id: 'r', versions: [version(1, null), version(2, '2026-03-01')] as const };
    const chosen = (on: string) =>
      versionOf({ ...rule, versions: [...rule.versions] }, booksOn(localDate(on)));
    expect([chosen('2026-02-28').version, chosen('2026-03-01').version]).toEqual([1, 2]);
    const old: Books = { ...booksOn(localDate('2026-03-01')), version: () => 1 };
    expect(versionOf({ ...rule, versions: [...rule.versions] }, old).version).toBe(1);
    const unknown: Books = { ...old, version: () => 3 };
    expect(() => versionOf({ ...rule, versions: [...rule.versions] }, unknown)).toThrow(Refusal);
  });
});

describe('for every case', () => {
  const amount = fc.integer({ min: 0, max: 400_000 }).map(cents);
  const household = fc
    .array(fc.constantFrom<Member>('next-adult', 'child', 'single-parent-supplement'), { maxLength: 3 })
    .map((others): Member[] => ['first-adult', ...others]);
  const incomes = fc
    .array(amount, { maxLength: 3 })
    .map((all) =>
      all.map((monthly, index) => ({ id: `i${index}`, kind: 'pension', monthly, evidence: null })),
    );
  const liable = fc.array(
    fc.record({
      duty: fc.constantFrom<'maintenance' | 'title'>('maintenance', 'title'),
      household,
      incomes,
      agreed: amount,
    }),
    { maxLength: 4 },
  );
  const services = fc.array(
    fc.record({
      price: fc.integer({ min: 0, max: 3_000 }).map(cents),
      hours: fc.integer({ min: 0, max: 240 }),
    }),
    { maxLength: 3 },
  );
  const anyCase = fc
    .record({
      setting: fc.constantFrom<Setting>('home', 'institution'),
      household,
      incomes,
      liable,
      services,
    })
    .map((drawn): MonthFacts => ({
      ...drawn,
      services: drawn.services.map(({ price, hours }, index) => ({
        id: `s${index}`,
        programme: 'home-help',
        price,
        volume: decimal((hours / 2).toFixed(1)),
      })),
      liable: drawn.liable.map((one, index) => ({ id: `l${index}`, ...one })),
    }));

  it('contributions and exemption add up to the value, to the cent, for all and for each service', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const { result } = calculate(drawn);
        expect(addMoney(result.contribution, result.exemption)).toBe(result.value);
        const paid = result.liable.map((share) => share.contribution);
        expect(addMoney(...paid, result.publicShare)).toBe(result.exemption);
        for (const share of result.services) {
          expect(share.contribution + share.exemption).toBe(share.value);
          expect(share.exemption).toBeGreaterThanOrEqual(0);
        }
        expect(addMoney(...result.services.map((share) => share.contribution))).toBe(result.contribution);
      }),
      { numRuns: 500 },
    );
  });

  it('nobody pays more than they can, and nobody less than nothing', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const { result } = calculate(drawn);
        expect(result.contribution).toBeLessThanOrEqual(result.abilityToPay);
        expect(result.contribution).toBeGreaterThanOrEqual(0);
        expect(result.publicShare).toBeGreaterThanOrEqual(0);
        for (const share of result.liable) {
          expect(share.contribution).toBeLessThanOrEqual(share.abilityToPay);
          expect(share.contribution).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a higher income never lowers the contribution of the one who has it', () => {
    const raised = (of: readonly Income[], by: number): Income[] => [
      ...of,
      { id: 'raise', kind: 'pension', monthly: cents(by), evidence: null },
    ];
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 50_000 }), fc.nat(3), (drawn, by, index) => {
        const before = calculate(drawn).result;
        const richer = calculate({ ...drawn, incomes: raised(drawn.incomes, by) }).result;
        expect(richer.contribution).toBeGreaterThanOrEqual(before.contribution);
        const liableRicher = drawn.liable.map((one, place) =>
          place === index ? { ...one, incomes: raised(one.incomes, by) } : one,
        );
        const after = calculate({ ...drawn, liable: liableRicher }).result;
        const own = (result: typeof after): number => result.liable[index]?.contribution ?? 0;
        expect(own(after)).toBeGreaterThanOrEqual(own(before));
      }),
      { numRuns: 500 },
    );
  });
});
