import { addDays, localDate } from '#libs/kernel';

/** A time of the week at which the service is given. */
export interface Visit {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** What is given, and at which price. */
export interface Terms {
  readonly hoursPerWeek: number | null;
  readonly unitsPerWeek: number | null;
  readonly schedule: readonly Visit[];
  readonly tasks: readonly string[];
  readonly price: { readonly item: string; readonly provider: string } | null;
  readonly exemptionId: string | null;
}

/** One thing that happened, as the interface tells it. */
export interface Happened {
  readonly on: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Terms that hold from a day on, to the day before the next. */
export interface DatedTerms {
  readonly from: string;
  /** The last day; null where they hold on. */
  readonly to: string | null;
  readonly terms: Terms;
  /** Rules that a manager let be broken. */
  readonly overridden: readonly string[];
}

/** A stretch in which the person was kept out, or the service stood still; `to` is the last day. */
export interface Stretch {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
}

const dayBefore = (day: string): string => addDays(localDate(day), -1);

/** The terms of an admission in the order of their days; of two from one day the one recorded later holds. */
export function termsIn(history: readonly Happened[]): DatedTerms[] {
  const byDay = new Map<string, Pick<DatedTerms, 'terms' | 'overridden'>>();
  for (const { type, data } of history) {
    const said = type === 'AgreementConcluded' || type === 'AgreementChanged';
    if (said) {
      const override = data['override'] as { readonly rules: readonly string[] } | null;
      byDay.set(String(data['effectiveOn']), {
        terms: data['terms'] as Terms,
        overridden: override?.rules ?? [],
      });
    } else if (type === 'AdmissionTransferred') withPrice(byDay, data);
  }
  const days = [...byDay.keys()].sort();
  return days.flatMap((from, index) => {
    const next = days[index + 1];
    const found = byDay.get(from);
    return found ? [{ ...found, from, to: next === undefined ? null : dayBefore(next) }] : [];
  });
}

// A transfer changes the price list only; the rest of what was agreed goes on.
function withPrice(
  byDay: Map<string, Pick<DatedTerms, 'terms' | 'overridden'>>,
  data: Happened['data'],
): void {
  const on = String(data['transferredOn']);
  const before = [...byDay.keys()].filter((day) => day <= on).sort();
  const held = byDay.get(before.at(-1) ?? '');
  if (held) byDay.set(on, { ...held, terms: { ...held.terms, price: data['price'] as Terms['price'] } });
}

/** The terms that hold on a day, or null. */
export const termsOn = (history: readonly Happened[], day: string): Terms | null =>
  termsIn(history).findLast(({ from }) => from <= day)?.terms ?? null;

/** When the service stood still, in the order told; a resumption ends it on the day before. */
export function interruptionsIn(history: readonly Happened[]): Stretch[] {
  const all = new Map<string, Stretch>();
  for (const { type, data } of history) {
    const id = String(data['interruptionId']);
    const known = all.get(id);
    if (type === 'AdmissionInterrupted')
      all.set(id, { id, from: String(data['from']), to: null, reason: String(data['reason']) });
    else if (type === 'AdmissionResumed' && known)
      all.set(id, { ...known, to: dayBefore(String(data['on'])) });
  }
  return [...all.values()];
}

/** From what and when the person was kept out; lifting ends it on the day before. */
export function suspensionsIn(history: readonly Happened[]): Stretch[] {
  const all = new Map<string, Stretch>();
  for (const { type, data } of history) {
    const id = String(data['suspensionId']);
    const known = all.get(id);
    if (type === 'ParticipationSuspended') {
      const reason = (data['activities'] as readonly string[]).join(' ');
      all.set(id, { id, from: String(data['from']), to: String(data['until']), reason });
    } else if (type === 'SuspensionLifted' && known)
      all.set(id, { ...known, to: dayBefore(String(data['on'])) });
  }
  return [...all.values()];
}

/** Whether a stretch covers a day. */
export const isOn = ({ from, to }: Stretch, day: string): boolean =>
  from <= day && (to === null || day <= to);

/** What can be done with an admission as it stands. */
export const ACTIONS = [
  'start',
  'cancel',
  'conclude',
  'change',
  'interrupt',
  'resume',
  'transfer',
  'evaluate',
  'questionnaire',
  'suspend',
  'lift',
  'end',
  'correct',
] as const;
export type AdmissionAction = (typeof ACTIONS)[number];

interface Standing {
  readonly state: string;
  readonly agreement: unknown;
  readonly history: readonly Happened[];
}

interface Foreseen {
  readonly review: unknown;
  readonly suspends: readonly string[];
}

/** What is offered: by the admission's state, and by what the programme foresees. */
export function offered(
  { state, agreement, history }: Standing,
  { review, suspends }: Foreseen,
  today: string,
): AdmissionAction[] {
  const runs = state === 'running' || state === 'interrupted';
  const suspended = suspensionsIn(history).some((stretch) => isOn(stretch, today));
  const may: Record<AdmissionAction, boolean> = {
    start: state === 'planned',
    cancel: state === 'planned',
    conclude: runs && agreement === null,
    change: runs && agreement !== null,
    interrupt: state === 'running',
    resume: state === 'interrupted',
    transfer: runs,
    evaluate: runs && review !== null,
    questionnaire: (runs || state === 'ended') && review !== null,
    suspend: runs && suspends.length > 0 && !suspended,
    lift: runs && suspended,
    end: runs,
    correct: state === 'ended',
  };
  return ACTIONS.filter((action) => may[action]);
}
