import type { TrailRow } from '#libs/audit-trail';
import type { RetainedCase } from '#libs/retention';
import type { ToldEvent } from './export-document';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Facts of several persons stand side by side in them: liable persons, household. */
const OF_SEVERAL = ['exemption', 'personRelations', 'personPair'];

/** References of the texts that rows mention. */
export const textRefsIn = (rows: readonly TrailRow[]): string[] => [
  ...new Set(
    rows.flatMap(({ changes }) =>
      changes.flatMap(({ kind, reference }) => (kind === 'ref' && reference !== null ? [reference] : [])),
    ),
  ),
];

/**
 * What happened to a person in words: of things that are the person's own with what changed, of others' by the
 * sentence alone; other persons' ids are replaced by a word.
 */
export function ownHistory(
  rows: readonly TrailRow[],
  records: readonly string[],
  cases: readonly RetainedCase[],
  another: string,
): ToldEvent[] {
  const own = new Set([
    ...records,
    ...cases.flatMap(({ known: { id, parts } }) => [
      id,
      ...parts.entries,
      ...parts.admissions,
      ...parts.decisions,
    ]),
  ]);
  const plain = (text: string): string => text.replace(UUID, (id) => (own.has(id) ? id : another));
  return rows.map(({ recordedAt, effectiveOn, thing, title, changes, who, purpose }) => ({
    recordedAt,
    on: effectiveOn,
    thing: thing.name,
    title: plain(title),
    changes:
      own.has(thing.id) && !OF_SEVERAL.includes(thing.category)
        ? changes.flatMap(({ kind, label, before, after }) =>
            kind === 'person' || kind === 'user' || kind === 'ref' ? [] : [{ label, before, after }],
          )
        : [],
    role: who.roleName,
    unit: who.unit,
    purpose,
  }));
}
