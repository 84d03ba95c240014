/** What a column is sorted by: texts as Slovene orders them, numbers by size, days as texts; nothing comes last. */
export type SortValue = string | number | null;

let collator: Intl.Collator | undefined;

/** Made when somebody sorts: a browser reads the order of a language from a file. */
const inOrder = (): Intl.Collator => (collator ??= new Intl.Collator('sl', { numeric: true }));

function compare(one: SortValue, other: SortValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return inOrder().compare(String(one), String(other));
}

/** The rows in the order of a value; equal ones stay as they were, those without a value come last either way. */
export function sorted<R>(rows: readonly R[], value: (row: R) => SortValue, descending: boolean): R[] {
  const keyed = rows.map((row) => ({ row, key: value(row) }));
  const sign = descending ? -1 : 1;
  keyed.sort((one, other) => {
    if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null);
    return sign * compare(one.key, other.key);
  });
  return keyed.map(({ row }) => row);
}
