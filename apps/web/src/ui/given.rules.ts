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

/** The text of a field, undefined where it was left empty. */
export const textOf = (given: Given, name: string): string | undefined => said(given[name]) || undefined;

/** The number of a field, undefined where it was left empty. */
export function numberOf(given: Given, name: string): number | undefined {
  const text = textOf(given, name);
  return text === undefined ? undefined : Number(text);
}

/** Whether a box was ticked. */
export const isTicked = (given: Given, name: string): boolean => given[name] === true;

/** As `oneOf` of a field that may be left empty: undefined then, and for anything that was not offered. */
export const anyOf = <T extends string>(given: Given, name: string, values: readonly T[]): T | undefined =>
  values.find((each) => each === given[name]);
