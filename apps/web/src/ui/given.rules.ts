import type { Given } from './form';

type Value = Given[string] | undefined;

/** A field as text; empty where nothing was typed. */
export const said = (value: Value): string => (typeof value === 'string' ? value : '');

/** A field that offered only these values, as one of them; throws for anything else. */
export function oneOf<T extends string>(values: readonly T[], value: Value): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new Error('a value that was not offered');
  return found;
}

/** The named fields that were filled in; what was left empty is left out, as commands want it. */
export function filled<K extends string>(given: Given, ...names: readonly K[]): { [P in K]?: string } {
  const texts: { [P in K]?: string } = {};
  for (const name of names) if (said(given[name]) !== '') texts[name] = said(given[name]);
  return texts;
}
