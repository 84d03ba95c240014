/** A unit with how many users act for it. */
export interface UnitLine {
  readonly unit: string;
  readonly users: number;
}

/** The units that users are of, by name; closed accounts do not count. */
export function unitsOf(
  accounts: readonly { readonly units: readonly string[]; readonly status: string }[],
): UnitLine[] {
  const counted = new Map<string, number>();
  for (const { units, status } of accounts)
    for (const unit of units) counted.set(unit, (counted.get(unit) ?? 0) + Number(status === 'open'));
  return [...counted]
    .map(([unit, users]) => ({ unit, users }))
    .sort((one, other) => one.unit.localeCompare(other.unit, 'sl'));
}
