import { decimal, localDate, type LocalDate, money, moneyText } from '#libs/kernel';
import type { Dated, ExemptionCase, Income } from './exemption-case.rules';
import type { ExemptionFactsDto, IncomeDto, PeriodRequest, SpanDto } from './exemption.dto';

const dayOrNull = (text: string | null | undefined): LocalDate | null => (text ? localDate(text) : null);

/** The days of a request; without a last day it is open. */
export const spanOf = ({ from, until }: SpanDto): { from: LocalDate; until: LocalDate | null } => ({
  from: localDate(from),
  until: dayOrNull(until),
});

const dated = <D extends SpanDto, T>(dtos: readonly D[], value: (dto: D) => T): Dated<T>[] =>
  dtos.map((dto) => ({ value: value(dto), ...spanOf(dto) }));

const income = ({ id, kind, monthly, evidence }: IncomeDto): Income => ({
  id,
  kind,
  monthly: money(monthly),
  evidence: evidence ?? null,
});

/** The facts of a request as the rules take them. */
export const caseOf = (facts: ExemptionFactsDto): ExemptionCase => ({
  setting: dated(facts.setting, ({ setting }) => setting),
  household: dated(facts.household, ({ members }) => members),
  incomes: dated(facts.incomes, income),
  services: dated(facts.services, ({ id, programme, price, volume }) => ({
    id,
    programme,
    price: money(price),
    volume: decimal(volume),
  })),
  liable: dated(facts.liable, ({ personId, duty, household, incomes, agreed }) => ({
    id: personId,
    duty,
    household,
    incomes: incomes.map(income),
    agreed: agreed ? money(agreed) : null,
  })),
});

/** The period, facts and thresholds of a request. */
export const calculationOf = (request: PeriodRequest) => ({
  ...spanOf(request),
  facts: caseOf(request.facts),
  thresholdsOn: dayOrNull(request.thresholdsOn),
});

const incomeSaid = ({ id, kind, monthly, evidence }: Income): IncomeDto => ({
  id,
  kind,
  monthly: moneyText(monthly),
  evidence,
});

const said = <T, D>(facts: readonly Dated<T>[], dto: (value: T) => D): (D & SpanDto)[] =>
  facts.map(({ value, from, until }) => ({ ...dto(value), from, until }));

/** The facts of a case as a request says them: what `caseOf` reads back. */
export const factsSaid = (facts: ExemptionCase): ExemptionFactsDto => ({
  setting: said(facts.setting, (setting) => ({ setting })),
  household: said(facts.household, (members) => ({ members: [...members] })),
  incomes: said(facts.incomes, incomeSaid),
  services: said(facts.services, ({ price, ...service }) => ({ ...service, price: moneyText(price) })),
  liable: said(facts.liable, ({ id, household, incomes, agreed, duty }) => ({
    personId: id,
    duty,
    household: [...household],
    incomes: incomes.map(incomeSaid),
    agreed: agreed === null ? null : moneyText(agreed),
  })),
});
