import { type KnownUnit, UNIT_ORIGINS, type UnitOrigin } from './unit-sources';

/** A unit of the house with everything that it is known by. */
export interface Unit {
  readonly name: string;
  readonly from: UnitOrigin[];
}

/** Each unit once, by name in Slovene order; accents are written as one sign, however they came. */
export function unitsOnce(known: readonly KnownUnit[]): Unit[] {
  const origins = new Map<string, Set<UnitOrigin>>();
  for (const { name, from } of known) {
    const composed = name.normalize('NFC');
    origins.set(composed, (origins.get(composed) ?? new Set()).add(from));
  }
  return [...origins]
    .map(([name, from]) => ({ name, from: UNIT_ORIGINS.filter((each) => from.has(each)) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sl'));
}
