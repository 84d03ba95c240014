import type { PersonalEntry, PersonalField, PersonalRef, PutMode } from './personal-data';

/** A stored or new version of a field; the digest stands for the value. */
export interface FieldVersion {
  readonly personId: string;
  readonly field: PersonalField;
  readonly version: number;
  readonly digest: string;
}

/** A version that is to be written. */
export type NewVersion = FieldVersion & { readonly value: string };

/** Which versions are new and where each entry's values stand. */
export interface PlannedVersions {
  readonly added: readonly NewVersion[];
  readonly refs: readonly (readonly PersonalRef[])[];
}

/** Plans what has to be written for the entries over what is stored (ascending versions); see `PutMode`. */
export function planVersions(
  entries: readonly PersonalEntry[],
  stored: readonly FieldVersion[],
  mode: PutMode,
  digestOf: (personId: string, field: PersonalField, value: string) => string,
): PlannedVersions {
  const known = new Map<string, FieldVersion[]>();
  for (const version of stored) versionsOf(known, version.personId, version.field).push(version);
  const added: NewVersion[] = [];
  const place = (personId: string, field: PersonalField, value: string): PersonalRef => {
    const versions = versionsOf(known, personId, field);
    const digest = digestOf(personId, field, value);
    const candidates = mode === 'current' ? versions.slice(-1) : versions;
    const found = candidates.find((candidate) => candidate.digest === digest);
    if (found) return { field, version: found.version };
    const fresh = { personId, field, version: versions.length + 1, digest, value };
    versions.push(fresh);
    added.push(fresh);
    return { field, version: fresh.version };
  };
  const refs = entries.map(({ personId, values }) =>
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => place(personId, field as PersonalField, value)),
  );
  return { added, refs };
}

function versionsOf(known: Map<string, FieldVersion[]>, personId: string, field: string): FieldVersion[] {
  const key = `${personId}/${field}`;
  const found = known.get(key);
  if (found) return found;
  const versions: FieldVersion[] = [];
  known.set(key, versions);
  return versions;
}
