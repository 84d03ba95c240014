import type { Instant, LocalDate } from '#libs/kernel';
import type { Fact, ShortPlacing, ShortProfile } from './entry-facts';

type Placed = Extract<Fact, readonly [Instant, 'placed', ...unknown[]]>;
type Ended = Extract<Fact, readonly [Instant, 'ended', ...unknown[]]>;

/** PostgreSQL's day behind all days; as text it stands behind every day too. */
const NEVER = 'infinity';

type Dated<T> = readonly (readonly [effectiveOn: LocalDate, value: T])[];

interface Snapshot {
  readonly placed: Placed;
  readonly needs: Dated<ShortProfile>;
  /** The law of the placing first; alone where it never changed. */
  readonly regimes: Dated<string>;
  readonly pauses: string;
  readonly ended: Ended | null;
}

/**
 * The rows of an entry: for every span of known time, what was known then, split by day where the need
 * changed. Known at K are the facts known from K or before, in the order in which they were recorded.
 */
export function entryRows(entryId: string, facts: readonly Fact[]): unknown[][] {
  const moments = momentsOf(facts);
  const rows: unknown[][] = [];
  moments.forEach((moment, index) => {
    const snapshot = snapshotAt(facts, moment);
    if (snapshot) pushRows(rows, entryId, snapshot, moment, moments[index + 1]);
  });
  return rows;
}

function momentsOf(facts: readonly Fact[]): Instant[] {
  const moments: Instant[] = [];
  for (const [known] of facts) if (!moments.includes(known)) moments.push(known);
  return moments.sort();
}

function snapshotAt(facts: readonly Fact[], moment: Instant): Snapshot | null {
  let placed: Placed | null = null;
  let ended: Ended | null = null;
  const needs: [LocalDate, ShortProfile][] = [];
  const regimes: [LocalDate, string][] = [];
  const pauses = new Map<string, [from: LocalDate, to: LocalDate | null]>();
  for (const fact of facts) {
    if (fact[0] > moment) continue;
    switch (fact[1]) {
      case 'placed':
        placed = fact;
        needs.push([fact[2][6], fact[3]]);
        regimes.push([fact[2][6], fact[2][7]]);
        break;
      case 'regime':
        regimes.push([fact[2], fact[3]]);
        break;
      case 'reinstated':
        ended = null;
        break;
      case 'need':
        needs.push([fact[2], fact[3]]);
        break;
      case 'paused':
        pauses.set(fact[2], [fact[3], null]);
        break;
      case 'resumed': {
        const pause = pauses.get(fact[2]);
        if (pause) pause[1] = fact[3];
        break;
      }
      case 'ended':
        ended = fact;
        break;
    }
  }
  return placed && { placed, needs, regimes, pauses: multirange([...pauses.values()]), ended };
}

function pushRows(
  rows: unknown[][],
  entryId: string,
  { placed, needs, regimes, pauses, ended }: Snapshot,
  from: Instant,
  to: Instant | undefined,
): void {
  const placing = placed[2];
  const end = ended?.[2] ?? null;
  const known = `[${from},${to ?? ''})`;
  for (const [start, stop] of spans(placing, end, needs, regimes)) {
    const lapsesOn = earlier(stop ?? NEVER, to?.slice(0, 10) ?? NEVER);
    const valid = stop !== null && stop <= start ? 'empty' : `[${start},${stop ?? ''})`;
    const ending = [end, ended?.[3] ?? null, ended?.[4] ?? null];
    const row = [lapsesOn, valid, known, entryId, ...placing, ...ending, ...valueOn(needs, start), pauses];
    if (regimes.length > 1) row[REGIME] = valueOn(regimes, start);
    rows.push(row);
  }
}

// Behind the four columns of when and which stand those of the placing, the law as the eighth of them.
const REGIME = 4 + 7;

const earlier = (a: string, b: string): string => (a < b ? a : b);

type Span = readonly [start: LocalDate, stop: LocalDate | null];

function spans(
  placing: ShortPlacing,
  end: LocalDate | null,
  needs: Snapshot['needs'],
  regimes: Snapshot['regimes'],
): Span[] {
  const listed = placing[6];
  if (needs.length === 1 && regimes.length === 1) return [[listed, end]];
  const changed = [...needs, ...regimes].map(([day]) => (day < listed ? listed : day));
  const days = [...new Set(changed)].filter((day) => day === listed || end === null || day < end).sort();
  return days.map((start, index) => [start, days[index + 1] ?? end]);
}

function valueOn<T>(changes: Dated<T>, day: LocalDate): T {
  let found = changes[0] as Dated<T>[number];
  for (const change of changes)
    if (change[0] <= day && (found[0] > day || change[0] >= found[0])) found = change;
  return found[1];
}

function multirange(pauses: readonly (readonly [from: LocalDate, to: LocalDate | null])[]): string {
  if (pauses.length === 0) return '{}';
  const ranges = pauses.filter(([from, to]) => to === null || to > from);
  return `{${ranges.map(([from, to]) => `[${from},${to ?? ''})`).join()}}`;
}
