import type { Facts, Member } from './facts';

/** Facts of which nothing is known yet. */
export const NO_FACTS: Facts = { setting: [], household: [], incomes: [], services: [], liable: [] };

/** The lists of facts, in the order in which they are asked. */
export const LISTS = ['setting', 'household', 'incomes', 'services', 'liable'] as const;
export type FactList = (typeof LISTS)[number];

/** The facts with one row put in the place of another, or behind the last. */
export function withRow<L extends FactList>(facts: Facts, list: L, at: number, row: Facts[L][number]): Facts {
  const rows: Facts[L][number][] = [...facts[list]];
  rows.splice(at, 1, row);
  return { ...facts, [list]: rows };
}

/** The facts without one row. */
export const withoutRow = (facts: Facts, list: FactList, at: number): Facts => ({
  ...facts,
  [list]: facts[list].filter((_, index) => index !== at),
});

interface Spanned {
  readonly id: string;
  readonly from: string;
  readonly until?: string | null;
}

const overlap = (one: Omit<Spanned, 'id'>, other: Omit<Spanned, 'id'>): boolean =>
  one.from <= (other.until ?? '9999-12-31') && other.from <= (one.until ?? '9999-12-31');

/**
 * The id of a new fact: its kind, so that the next pension follows the former one under the same id; with a number
 * where another of that id holds at the same time.
 */
export function idFor(kind: string, span: Omit<Spanned, 'id'>, rows: readonly Spanned[]): string {
  const taken = rows.filter((row) => overlap(row, span)).map(({ id }) => id);
  if (!taken.includes(kind)) return kind;
  let number = 2;
  while (taken.includes(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

/** Who lives in a household, in numbers. */
export interface HouseholdCounts {
  readonly adults: number;
  readonly children: number;
  readonly singleParent: boolean;
  readonly inInstitution: boolean;
}

/** The members as the weights know them: the first adult, further ones, children, the supplement. */
export function membersOf({ adults, children, singleParent, inInstitution }: HouseholdCounts): Member[] {
  const many = (count: number, member: Member): Member[] => Array.from({ length: count }, () => member);
  const grown: Member[] = inInstitution ? ['adult-in-institution'] : ['first-adult'];
  return [
    ...(adults > 0 ? grown : []),
    ...many(Math.max(0, adults - 1), 'next-adult'),
    ...many(children, 'child'),
    ...(singleParent ? (['single-parent-supplement'] as const) : []),
  ];
}

/** The numbers behind members: what `membersOf` reads back. */
export function countsOf(members: readonly Member[]): HouseholdCounts {
  const count = (...wanted: Member[]): number => members.filter((each) => wanted.includes(each)).length;
  return {
    adults: count('first-adult', 'next-adult', 'adult-in-institution'),
    children: count('child'),
    singleParent: members.includes('single-parent-supplement'),
    inInstitution: members.includes('adult-in-institution'),
  };
}

/** What still keeps a calculation from being made: the lists that need a row. */
export const missingIn = ({ setting, household, services }: Facts): readonly FactList[] => [
  ...(setting.length === 0 ? (['setting'] as const) : []),
  ...(household.length === 0 && setting.some((each) => each.setting === 'home')
    ? (['household'] as const)
    : []),
  ...(services.length === 0 ? (['services'] as const) : []),
];
