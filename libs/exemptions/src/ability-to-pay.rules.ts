import {
  type Decimal,
  type Money,
  NO_MONEY,
  addDecimals,
  addMoney,
  decimal,
  maxMoney,
  subtractMoney,
  timesMoney,
} from '#libs/kernel';
import { type Recorder, type Rule, type Tagged, fact } from './derivation.rules';
import type { Income, Member, Setting } from './exemption-case.rules';
import type { ExemptionParameters } from './exemption-parameters.rules';

const source = 'Uredba o merilih za določanje oprostitev pri plačilih socialnovarstvenih storitev';
const first = { version: 1, from: null, source } as const;

/** D: the counted incomes together, EUR a month. */
export const establishedIncome: Rule<Record<string, Money>, Money> = {
  id: 'established-income',
  versions: [{ ...first, verified: true, apply: (incomes) => addMoney(...Object.values(incomes)) }],
};

/** MD = OMD × sum of the household's weights, to the cent. */
export const minimumIncome: Rule<{ omd: Money; weights: readonly Decimal[] }, Money> = {
  id: 'minimum-income',
  versions: [
    {
      ...first,
      verified: true,
      apply: ({ omd, weights }) => timesMoney(omd, addDecimals(decimal('0'), ...weights)),
    },
  ],
};

/** MSV at home = max(base × MD, MD + share × D), each product to the cent. */
export const thresholdAtHome: Rule<{ md: Money; d: Money; base: Decimal; share: Decimal }, Money> = {
  id: 'threshold-home',
  versions: [
    {
      ...first,
      verified: true,
      apply: ({ md, d, base, share }) => maxMoney(timesMoney(md, base), addMoney(md, timesMoney(d, share))),
    },
  ],
};

/** MSV in an institution = max(share × D, base × OMD), each product to the cent. */
export const thresholdInInstitution: Rule<{ d: Money; omd: Money; share: Decimal; base: Decimal }, Money> = {
  id: 'threshold-institution',
  versions: [
    {
      ...first,
      verified: true,
      apply: ({ d, omd, share, base }) => maxMoney(timesMoney(d, share), timesMoney(omd, base)),
    },
  ],
};

/** PS = max(0, D − MSV). */
export const abilityToPay: Rule<{ d: Money; msv: Money }, Money> = {
  id: 'ability-to-pay',
  versions: [{ ...first, verified: true, apply: ({ d, msv }) => maxMoney(NO_MONEY, subtractMoney(d, msv)) }],
};

/** Whose ability to pay is asked for. */
export interface Payer {
  readonly subject: string;
  readonly setting: Setting;
  readonly household: readonly Member[];
  readonly incomes: readonly Income[];
}

function income(recorder: Recorder, parameters: ExemptionParameters, payer: Payer): Tagged<Money> {
  const notCounted = recorder.read(parameters.notCounted).value;
  const counted = payer.incomes.filter(({ kind }) => !notCounted.includes(kind));
  const inputs = counted.map(({ id, monthly, evidence }) => [id, fact(monthly, `income:${id}`, evidence)]);
  return recorder.apply(
    establishedIncome,
    payer.subject,
    Object.fromEntries(inputs) as Record<string, Tagged<Money>>,
  );
}

function threshold(
  recorder: Recorder,
  parameters: ExemptionParameters,
  payer: Payer,
  d: Tagged<Money>,
): Tagged<Money> {
  const omd = recorder.read(parameters.omd);
  if (payer.setting === 'institution') {
    const share = recorder.read(parameters.institutionShare);
    const base = recorder.read(parameters.institutionBase);
    return recorder.apply(thresholdInInstitution, payer.subject, { d, omd, share, base });
  }
  const table = recorder.read(parameters.weights);
  const weights = { ...table, value: payer.household.map((member) => table.value[member]) };
  const md = recorder.apply(minimumIncome, payer.subject, { omd, weights });
  const base = recorder.read(parameters.homeBase);
  const share = recorder.read(parameters.homeShare);
  return recorder.apply(thresholdAtHome, payer.subject, { md, d, base, share });
}

/** What a person can pay a month, each step written down. */
export function deriveAbilityToPay(
  recorder: Recorder,
  parameters: ExemptionParameters,
  payer: Payer,
): Tagged<Money> {
  const d = income(recorder, parameters, payer);
  const msv = threshold(recorder, parameters, payer, d);
  return recorder.apply(abilityToPay, payer.subject, { d, msv });
}
