import {
  addDays,
  type CommandContext,
  decimal,
  type LocalDate,
  localDate,
  type Money,
  money,
  month,
} from '#libs/kernel';
import type { PriceLine, Tariff } from '#libs/programmes';
import type { AdmissionFacts } from './admission.rules';
import type { CancellationFacts } from './cancellation.rules';
import type { DeliveryFacts, UnitsFacts, VisitFacts } from './delivery.rules';
import type { DeliveredServicesEvent, UnitsDelivered, VisitDelivered } from './delivered-services.events';
import type { ExemptionPart } from './exemption-share.rules';
import { lengthOf, localTime } from './visit.rules';

const uuid = (kind: number, number: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

/** The id of the n-th admission, person, delivery or statement of a test. */
export const admissionIdOf = (number: number): string => uuid(1, number);
export const personIdOf = (number: number): string => uuid(2, number);
export const deliveryOf = (number: number): string => uuid(3, number);
export const statementIdOf = (number: number): string => uuid(4, number);
export const cancellationOf = (number: number): string => uuid(6, number);

/** March 2026 under admission 1. */
export const MARCH = { admissionId: admissionIdOf(1), provider: 'Koper', month: month('2026-03') };

/** An admission of person 1 to home help at Koper since January 2026, with what is said otherwise. */
export const anAdmission = (said: Partial<AdmissionFacts> = {}): AdmissionFacts => ({
  personId: personIdOf(1),
  programme: 'home-help',
  municipality: '050',
  startedOn: localDate('2026-01-12'),
  endedOn: null,
  interruptions: [],
  seats: [{ from: localDate('2026-01-12'), provider: 'Koper' }],
  ...said,
});

/** What a coordinator's command brings along on a day. */
export const onDay = (today = '2026-04-02'): CommandContext => ({
  today: localDate(today),
  metadata: {
    commandId: '11111111-1111-4111-8111-111111111111',
    correlationId: 'correlation',
    causationId: null,
    actor: { id: 'breda', role: 'provider-coordinator', unit: 'Koper', onBehalfOf: null },
    legalBasis: null,
    purpose: 'delivered services',
  },
});

/** A visit of home help by carer K-07, all of its time effective unless said otherwise. */
export function aVisit(start: string, end: string, said: Partial<VisitFacts> = {}): VisitFacts {
  const times = { start: localTime(start), end: localTime(end) };
  const effectiveMinutes = lengthOf(times);
  return { kind: 'visit', item: 'care', ...times, effectiveMinutes, carer: 'K-07', ...said };
}

/** A visit of home help that the beneficiary called off the day before, charged to nobody unless said otherwise. */
export function anAbsence(
  start: string,
  end: string,
  said: Partial<CancellationFacts> = {},
): CancellationFacts {
  const times = { start: localTime(start), end: localTime(end) };
  const announcedOn = addDays(localDate(start.slice(0, 10)), -1);
  return { item: 'care', ...times, cancelledBy: 'beneficiary', announcedOn, charged: null, ...said };
}

/** So many lunches on a day. */
export const lunches = (on: string, quantity = '1', said: Partial<UnitsFacts> = {}): UnitsFacts => ({
  kind: 'units',
  item: 'lunch',
  on: localDate(on),
  quantity: decimal(quantity),
  ...said,
});

const deliveredEvent = (deliveryId: string, facts: DeliveryFacts): VisitDelivered | UnitsDelivered => {
  if (facts.kind === 'visit') {
    const { kind: _, ...visit } = facts;
    return { type: 'VisitDelivered', data: { deliveryId, ...visit } };
  }
  const { kind: _, ...units } = facts;
  return { type: 'UnitsDelivered', data: { deliveryId, ...units } };
};

/** March 2026 of an admission to home help, unless said otherwise, with these deliveries, numbered from 1. */
export const aMonth = (
  deliveries: readonly DeliveryFacts[],
  programme = 'home-help',
): DeliveredServicesEvent[] => [
  {
    type: 'DeliveryMonthOpened',
    data: { ...MARCH, personId: personIdOf(1), programme, municipality: '050' },
  },
  ...deliveries.map((facts, index) => deliveredEvent(deliveryOf(index + 1), facts)),
];

/** A price of an hour of home help at Koper in EUR: full, subsidy, user's part. */
export const aPrice = (
  amounts: { full?: string | null; subsidy?: string | null; user: string },
  said: Partial<PriceLine> = {},
  tariff: Tariff = 'weekday',
): PriceLine => ({
  item: 'care',
  name: 'efektivna ura oskrbe',
  provider: 'Koper',
  unit: 'effective-hour',
  tariff,
  full: eur(amounts.full),
  subsidy: eur(amounts.subsidy),
  user: money(amounts.user),
  from: null,
  until: null,
  source: 'cenik',
  verified: true,
  ...said,
});

const eur = (text: string | null | undefined): Money | null => (text ? money(text) : null);

/** An exemption with a fixed contribution a month from the first of March on, with what is said otherwise. */
export const anExemption = (monthly: string, said: Partial<ExemptionPart> = {}): ExemptionPart => ({
  determinationId: uuid(5, 1),
  from: '2026-03-01' as LocalDate,
  until: null,
  form: 'fixed',
  monthly: money(monthly),
  percent: null,
  liable: [],
  ...said,
});
