import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { THE_HOUSE } from '#libs/access';
import { ListExemptions, type StoredCase, partsInForce, paymentForms } from '#libs/exemptions';
import { type Money, NO_MONEY, addMoney, fractionOf } from '#libs/kernel';
import { daysWith } from './admission.rules';
import type { StatementGround } from './delivered-services.decider';
import type { ExemptionPart } from './exemption-share.rules';
import { pricesOf } from './prices/price-list.decider';
import { lastServedOf, RecordedAdmissions } from './recorded-admissions';
import { type OpenedMonth, RecordedMonths } from './recorded-months';

const PERCENT_DECIMALS = 2;

/** Looks up what a statement rests on beside the deliveries: prices, and the exemption in force. */
@Injectable()
export class StatementGrounds {
  constructor(
    private readonly queries: QueryBus,
    private readonly months: RecordedMonths,
    private readonly admissions: RecordedAdmissions,
  ) {}

  /** The agreed price list, the person's exemption for the programme, and the admission as it stands now. */
  async of({ opened }: OpenedMonth): Promise<Omit<StatementGround, 'statementId'>> {
    const { admissionId, programme, provider, personId, month } = opened;
    const { facts: admission, priceListOn } = await this.admissions.get(admissionId);
    const priceList = priceListOn(lastServedOf(daysWith(admission, provider, month), admission));
    const list = await this.months.prices(programme, priceList);
    const cases = await this.queries.execute(new ListExemptions(THE_HOUSE, personId));
    const exemption = cases.filter((stored) => stored.programme === programme).flatMap(partsOf);
    return { admission, priceList, prices: pricesOf(programme, priceList, list), exemption };
  }
}

type InForce = ReturnType<typeof partsInForce>[number];

/** What an exemption says of its own programme, day by day, of the parts that are in force. */
export const partsOf = ({ programme, determinations }: StoredCase): ExemptionPart[] =>
  partsInForce(determinations).map((part) => {
    const form = determinations.find(({ id }) => id === part.decision)?.form ?? 'fixed';
    return { ...amountsOf(programme, part), determinationId: part.decision, form };
  });

function amountsOf(
  programme: string,
  { from, until, derivation }: InForce,
): Omit<ExemptionPart, 'determinationId' | 'form'> {
  const { facts, result } = derivation;
  const own = new Set(facts.services.filter((known) => known.programme === programme).map(({ id }) => id));
  const sum = (of: 'value' | 'contribution' | 'exemption'): Money =>
    addMoney(...result.services.filter(({ id }) => own.has(id)).map((share) => share[of]));
  const monthly = sum('contribution');
  // A liable person's share of a case is shared out to its services as the exemption is.
  const share = (amount: Money): Money =>
    result.exemption === 0 ? NO_MONEY : fractionOf(amount, sum('exemption'), result.exemption);
  return {
    from,
    until,
    monthly,
    percent: paymentForms(monthly, sum('value'), PERCENT_DECIMALS).percent,
    liable: result.liable
      .filter(({ contribution }) => contribution > 0)
      .map(({ id, contribution }) => ({ personId: id, monthly: share(contribution) })),
  };
}
