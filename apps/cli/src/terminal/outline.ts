import type { Cell } from './table';

/** Any JSON as lines for a terminal: what lies within something stands below it, two blanks further in. */
export function outline(value: object, depth = 0): (readonly [string, Cell])[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const label = `${'  '.repeat(depth)}${name}`;
    if (inner === null || typeof inner !== 'object') return [[label, cellOf(inner)] as const];
    return [[label, ''] as const, ...outline(inner, depth + 1)];
  });
}

const cellOf = (value: unknown): Cell =>
  typeof value === 'number' || typeof value === 'string' || value === null ? value : String(value);
