import type { components } from '../api/schema';

type Known = components['schemas']['UnitDto'];

/** A unit with how many users act for it, and by what else it is known. */
export interface UnitLine {
  readonly unit: string;
  readonly users: number;
  readonly from: Known['from'];
}

/** The units that users are of and those known otherwise, by name; closed accounts do not count. */
export function unitsOf(
  accounts: readonly { readonly units: readonly string[]; readonly status: string }[],
  known: readonly Known[],
): UnitLine[] {
  const counted = new Map(known.map(({ name }) => [name, 0]));
  for (const { units, status } of accounts)
    for (const unit of units) counted.set(unit, (counted.get(unit) ?? 0) + Number(status === 'open'));
  const origins = new Map(known.map(({ name, from }) => [name, from]));
  return [...counted]
    .map(([unit, users]) => ({ unit, users, from: origins.get(unit) ?? [] }))
    .sort((one, other) => one.unit.localeCompare(other.unit, 'sl'));
}
