import { type Money } from '#libs/kernel';
import { deriveAbilityToPay } from './ability-to-pay.rules';
import {
  agreedDuty,
  contribution,
  contributionByService,
  exemption,
  liableContributions,
  publicShare,
  serviceValue,
  totalValue,
} from './contribution.rules';
import { type Books, type ReadParameter, Recorder, type Step, type Tagged, fact } from './derivation.rules';
import { type Liable, type MonthFacts, checkFacts } from './exemption-case.rules';
import type { ExemptionParameters } from './exemption-parameters.rules';

/** One service's part of a month. */
export interface ServiceShare {
  readonly id: string;
  readonly value: Money;
  readonly contribution: Money;
  readonly exemption: Money;
}

/** One liable person's part of a month. */
export interface LiableShare {
  readonly id: string;
  readonly abilityToPay: Money;
  readonly contribution: Money;
  /** True when the person pays nothing. */
  readonly exempt: boolean;
}

/** Who pays what in a month; contribution + exemption = value, and exemption = liable shares + public share. */
export interface MonthResult {
  readonly value: Money;
  readonly abilityToPay: Money;
  readonly contribution: Money;
  readonly exemption: Money;
  readonly services: readonly ServiceShare[];
  readonly liable: readonly LiableShare[];
  readonly publicShare: Money;
}

/** A month's calculation with everything it rests on; plain JSON, to be stored, printed and re-run. */
export interface Derivation {
  /** The day whose thresholds and rule versions were applied. */
  readonly on: Books['on'];
  readonly facts: MonthFacts;
  readonly parameters: Readonly<Record<string, ReadParameter>>;
  readonly steps: readonly Step[];
  readonly result: MonthResult;
}

const listed = <T>(values: readonly Tagged<T>[], origin: string): Tagged<readonly T[]> => ({
  value: values.map(({ value }) => value),
  origin,
});

function abilityOf(recorder: Recorder, parameters: ExemptionParameters, liable: Liable): Tagged<Money> {
  if (liable.duty === 'title' && liable.agreed !== null)
    return recorder.apply(agreedDuty, liable.id, { agreed: fact(liable.agreed, `liable:${liable.id}`) });
  const { id: subject, household, incomes } = liable;
  return deriveAbilityToPay(recorder, parameters, { subject, setting: 'home', household, incomes });
}

/** Calculates one month; refuses what `checkFacts` refuses and `PARAMETER_NOT_SET`. */
export function calculateMonth(facts: MonthFacts, books: Books, parameters: ExemptionParameters): Derivation {
  checkFacts(facts);
  const recorder = new Recorder(books);
  const ps = deriveAbilityToPay(recorder, parameters, { subject: 'beneficiary', ...facts });
  const values = facts.services.map(({ id, price, volume }) =>
    recorder.apply(serviceValue, id, {
      price: fact(price, `service:${id}`),
      volume: fact(volume, `service:${id}`),
    }),
  );
  const allValues = listed(values, 'rule:service-value');
  const v = recorder.apply(totalValue, 'case', { values: allValues });
  const paid = recorder.apply(contribution, 'beneficiary', { v, ps });
  const exempt = recorder.apply(exemption, 'beneficiary', { v, contribution: paid });
  const byService = recorder.apply(contributionByService, 'case', { contribution: paid, values: allValues });
  const abilities = facts.liable.map((liable) => abilityOf(recorder, parameters, liable));
  const shares = recorder.apply(liableContributions, 'case', {
    exemption: exempt,
    abilities: listed(abilities, 'rule:ability-to-pay'),
  });
  const rest = recorder.apply(publicShare, 'case', { exemption: exempt, liable: shares });
  return {
    on: books.on,
    facts,
    parameters: recorder.parameters,
    steps: recorder.steps,
    result: {
      value: v.value,
      abilityToPay: ps.value,
      contribution: paid.value,
      exemption: exempt.value,
      services: serviceShares(facts, allValues.value, byService.value),
      liable: liableShares(facts, abilities, shares.value),
      publicShare: rest.value,
    },
  };
}

function serviceShares(facts: MonthFacts, values: readonly Money[], paid: readonly Money[]): ServiceShare[] {
  return facts.services.map(({ id }, index) => {
    const [value, share] = [values[index] as Money, paid[index] as Money];
    return { id, value, contribution: share, exemption: (value - share) as Money };
  });
}

function liableShares(
  facts: MonthFacts,
  abilities: readonly Tagged<Money>[],
  shares: readonly Money[],
): LiableShare[] {
  return facts.liable.map(({ id }, index) => {
    const share = shares[index] as Money;
    return {
      id,
      abilityToPay: (abilities[index] as Tagged<Money>).value,
      contribution: share,
      exempt: share === 0,
    };
  });
}
