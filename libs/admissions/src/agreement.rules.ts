import { changeDays, type EventMetadata, findAt, type LocalDate, Refusal } from '#libs/kernel';
import { brokenByAgreement, hoursOn, type Programme } from '#libs/programmes';
import { refuseWhen } from './admission-state.rules';
import type { AgreementTerms, Override, PayerFrom, Visit } from './agreement.events';

/** The rule that keeps visits within the hours in which the service is given. */
export const OUTSIDE_OPENING = 'outside-opening';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const lengthOf = ({ from, to }: Visit): number => minutesOf(to) - minutesOf(from);
const total = (visits: readonly Visit[]): number => visits.reduce((sum, visit) => sum + lengthOf(visit), 0);

/** The hours a week of a schedule. */
export const hoursOf = (schedule: readonly Visit[]): number => total(schedule) / 60;

/** The hours of the schedule's longest day. */
export const longestDay = (schedule: readonly Visit[]): number =>
  Math.max(
    0,
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => total(schedule.filter(({ weekday }) => weekday === day))),
  ) / 60;

/**
 * Refuses terms that cannot be meant: `SCHEDULE_TIME_REVERSED`, `SCHEDULE_OVERLAPS`, `SCHEDULE_EXCEEDS_VOLUME`,
 * `TASK_NOT_KNOWN`, `PRICE_NOT_SET`, `NO_EXEMPTION_IN_PROGRAMME`.
 */
export function checkTerms(programme: Programme, terms: AgreementTerms, on: LocalDate): void {
  checkSchedule(terms);
  const known = programme.tasks.flatMap(({ tasks }) => tasks.map(({ code }) => code));
  const unknown = terms.tasks.filter((task) => !known.includes(task));
  refuseWhen(unknown.length > 0, 'TASK_NOT_KNOWN', { unknown });
  refuseWhen(terms.exemptionId !== null && !programme.exemption, 'NO_EXEMPTION_IN_PROGRAMME');
  const { price } = terms;
  if (price === null) return;
  const listed = programme.prices.some(
    ({ item, provider, from, until }) =>
      item === price.item &&
      provider === price.provider &&
      (from === null || from <= on) &&
      (until === null || on <= until),
  );
  refuseWhen(!listed, 'PRICE_NOT_SET', { ...price, on });
}

function checkSchedule({ schedule, hoursPerWeek }: AgreementTerms): void {
  refuseWhen(
    schedule.some((visit) => lengthOf(visit) <= 0),
    'SCHEDULE_TIME_REVERSED',
  );
  const overlaps = schedule.some((visit, index) =>
    schedule
      .slice(index + 1)
      .some(({ weekday, from, to }) => weekday === visit.weekday && from < visit.to && visit.from < to),
  );
  refuseWhen(overlaps, 'SCHEDULE_OVERLAPS');
  const scheduled = hoursOf(schedule);
  const exceeds = hoursPerWeek !== null && scheduled > hoursPerWeek;
  refuseWhen(exceeds, 'SCHEDULE_EXCEEDS_VOLUME', { scheduled, hoursPerWeek });
}

/** The rules of the programme that the terms break, by id; a manager may let them be broken. */
export function brokenRules(programme: Programme, terms: AgreementTerms, on: LocalDate): string[] {
  const { schedule, hoursPerWeek, tasks } = terms;
  const facts = {
    tasks: programme.tasks.length > 0 ? tasks : undefined,
    hoursADay: schedule.length > 0 ? longestDay(schedule) : undefined,
    hoursAWeek: hoursPerWeek ?? (schedule.length > 0 ? hoursOf(schedule) : undefined),
  };
  const broken = brokenByAgreement(programme, facts, on).map(({ criterion }) => criterion);
  return schedule.every((visit) => isWithinHours(programme, visit)) ? broken : [...broken, OUTSIDE_OPENING];
}

function isWithinHours(programme: Programme, { weekday, from, to }: Visit): boolean {
  const hours = hoursOn(programme, weekday);
  return hours === null || hours.some(([opens, closes]) => opens <= from && to <= closes);
}

/**
 * What a manager let pass: null where nothing is broken. Refuses `AGREEMENT_BREAKS_RULES` with the rules where
 * nobody overrides them, `OVERRIDE_NEEDS_MANAGER` where somebody else does.
 */
export function overrideOf(
  rules: readonly string[],
  reasonRef: string | null,
  { actor }: EventMetadata,
): Override | null {
  if (rules.length === 0) return null;
  if (reasonRef === null) throw new Refusal('AGREEMENT_BREAKS_RULES', { rules });
  refuseWhen(actor.role !== 'manager', 'OVERRIDE_NEEDS_MANAGER', { rules });
  return { rules: [...rules], approvedBy: actor.id, reasonRef };
}

/** Who bears what the user does not, from a day on, with every change that is known already. */
export function payersFrom({ payer }: Programme, from: LocalDate): PayerFrom[] {
  return [from, ...changeDays(payer, from, null)].flatMap((day) => {
    const found = findAt(payer, day);
    return found ? [{ from: day, payer: found.value, verified: found.verified }] : [];
  });
}

const visitKey = ({ weekday, from, to }: Visit): string => `${weekday} ${from} ${to}`;
const sorted = (texts: readonly string[]): string => [...texts].sort().join();

/** Whether two terms say the same, in whatever order their tasks and visits are written. */
export const sameTerms = (a: AgreementTerms, b: AgreementTerms): boolean =>
  a.hoursPerWeek === b.hoursPerWeek &&
  a.unitsPerWeek === b.unitsPerWeek &&
  a.exemptionId === b.exemptionId &&
  a.price?.item === b.price?.item &&
  a.price?.provider === b.price?.provider &&
  sorted(a.tasks) === sorted(b.tasks) &&
  sorted(a.schedule.map(visitKey)) === sorted(b.schedule.map(visitKey));
