import { dayAt, type Instant, instant, localDate, type LocalDate } from '#libs/kernel';
import { type Detector, type Found, type Material, valuesOf } from './detector';
import type { RecordFact } from './facts/record-fact';
import type { LookUp } from './look-ups';

let number = 0;

/** What is said of a fact otherwise; days as text, and `at` for the moment of its recording. */
export type SaidOfFact = Partial<Omit<RecordFact, 'recordedAt' | 'recordedOn' | 'effectiveOn'>> & {
  readonly at?: string;
  readonly effectiveOn?: string;
};

/** A fact that Ana of Koper recorded on the morning of 12 May 2026 about that day, with what is said otherwise. */
export function aFact({
  at = '2026-05-12T09:00:00+02:00',
  effectiveOn,
  ...said
}: SaidOfFact = {}): RecordFact {
  number += 1;
  const recordedAt: Instant = instant(at);
  return {
    stream: `waitingListEntry-${number}`,
    revision: 1,
    position: String(number),
    type: 'WaitingPaused',
    recordedAt,
    correlationId: `request-${number}`,
    recordedOn: dayAt(recordedAt),
    effectiveOn: effectiveOn === undefined ? dayAt(recordedAt) : localDate(effectiveOn),
    imported: false,
    actor: 'ana',
    role: 'caseworker',
    unit: 'Koper',
    programme: 'home-help',
    provider: 'Izvajalec Koper',
    detail: {},
    ...said,
  };
}

/** A look of Ana's at one person's data without a case on the morning of 12 May 2026, with what is said otherwise. */
export function aLookUp({
  at = '2026-05-12T09:00:00+02:00',
  ...said
}: Partial<Omit<LookUp, 'at'>> & { at?: string } = {}): LookUp {
  number += 1;
  return {
    id: `entry-${number}`,
    at: instant(at),
    actor: 'ana',
    role: 'caseworker',
    unit: 'Koper',
    action: 'persons.read',
    kind: 'read',
    persons: [`person-${number}`],
    withCase: false,
    correlationId: `request-${number}`,
    ...said,
  };
}

const EMPTY: Material = {
  period: { from: '2026-05-01' as LocalDate, to: '2026-05-31' as LocalDate },
  facts: [],
  lookUps: [],
  spread: [],
};

/** What a detector finds in May 2026, or in the period said, by the parameters it brings along. */
export const foundBy = (detector: Detector, material: Partial<Material>): readonly Found[] =>
  detector.find({ ...EMPTY, ...material }, valuesOf(detector.parameters));

/** The streams behind findings, in the order found. */
export const streamsOf = (found: readonly Found[]): string[] =>
  found.flatMap(({ evidence }) => evidence.flatMap((item) => (item.kind === 'event' ? [item.stream] : [])));
