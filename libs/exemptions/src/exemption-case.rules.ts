import { type Decimal, type LocalDate, type Money, Refusal, compareDecimals, decimal } from '#libs/kernel';

/** Where the person is cared for; it decides which threshold protects the income. */
export type Setting = 'home' | 'institution';

/** A member of a household, or a supplement, as the weights know it. */
export type Member =
  'first-adult' | 'next-adult' | 'child' | 'single-parent-supplement' | 'adult-in-institution';

/** One monthly income; `kind` decides whether it is counted. */
export interface Income {
  readonly id: string;
  readonly kind: string;
  readonly monthly: Money;
  /** The document it was established from. */
  readonly evidence: string | null;
}

/** One service: price of a unit to the user times units a month. */
export interface Service {
  readonly id: string;
  readonly programme: string;
  readonly price: Money;
  readonly volume: Decimal;
}

/** A person bound to pay beside the beneficiary: by maintenance as far as able, or by a title up to an amount. */
export interface Liable {
  readonly id: string;
  readonly duty: 'maintenance' | 'title';
  readonly household: readonly Member[];
  readonly incomes: readonly Income[];
  /** The monthly amount a title or contract sets; null for maintenance. */
  readonly agreed: Money | null;
}

/** All that one month's calculation rests on; ids only, no personal data. */
export interface MonthFacts {
  readonly setting: Setting;
  readonly household: readonly Member[];
  readonly incomes: readonly Income[];
  readonly services: readonly Service[];
  readonly liable: readonly Liable[];
}

/** Something that is so from a day to a day, both included; null is open. */
export interface Dated<T> {
  readonly value: T;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** A case over time: what held when. */
export interface ExemptionCase {
  readonly setting: readonly Dated<Setting>[];
  readonly household: readonly Dated<readonly Member[]>[];
  readonly incomes: readonly Dated<Income>[];
  readonly services: readonly Dated<Service>[];
  readonly liable: readonly Dated<Liable>[];
}

const holdsOn =
  (on: LocalDate) =>
  ({ from, until }: Dated<unknown>): boolean =>
    from <= on && (until === null || on <= until);

function unique(kind: string, items: readonly { readonly id: string }[]): void {
  const ids = items.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Refusal('FACT_TWICE', { kind, id: twice });
}

/** Refuses facts that no calculation can rest on: `AMOUNT_NEGATIVE`, `FACT_TWICE`, `HOUSEHOLD_NOT_KNOWN`. */
export function checkFacts(facts: MonthFacts): void {
  const incomes = [...facts.incomes, ...facts.liable.flatMap((liable) => liable.incomes)];
  for (const { id, monthly } of incomes) if (monthly < 0) throw new Refusal('AMOUNT_NEGATIVE', { id });
  for (const { id, price, volume } of facts.services)
    if (price < 0 || compareDecimals(volume, decimal('0')) < 0) throw new Refusal('AMOUNT_NEGATIVE', { id });
  for (const { id, duty, household, agreed } of facts.liable) {
    if (duty === 'title' && agreed === null) throw new Refusal('AGREED_AMOUNT_MISSING', { id });
    if (agreed !== null && agreed < 0) throw new Refusal('AMOUNT_NEGATIVE', { id });
    if (duty === 'maintenance' && household.length === 0) throw new Refusal('HOUSEHOLD_NOT_KNOWN', { id });
  }
  if (facts.setting === 'home' && facts.household.length === 0)
    throw new Refusal('HOUSEHOLD_NOT_KNOWN', { id: 'beneficiary' });
  unique('income', facts.incomes);
  for (const { incomes: own } of facts.liable) unique('income', own);
  unique('service', facts.services);
  unique('liable', facts.liable);
}

/** The facts of a case on one day; refuses `SETTING_NOT_KNOWN` and what `checkFacts` refuses. */
export function factsOn(of: ExemptionCase, on: LocalDate): MonthFacts {
  const holds = holdsOn(on);
  const setting = of.setting.find(holds)?.value;
  if (setting === undefined) throw new Refusal('SETTING_NOT_KNOWN', { on });
  const facts: MonthFacts = {
    setting,
    household: of.household.find(holds)?.value ?? [],
    incomes: of.incomes.filter(holds).map(({ value }) => value),
    services: of.services.filter(holds).map(({ value }) => value),
    liable: of.liable.filter(holds).map(({ value }) => value),
  };
  checkFacts(facts);
  return facts;
}
