interface Valued<V> {
  readonly id: string;
  readonly programme: string | null;
  readonly values: readonly V[];
}

interface Dated {
  readonly from: string | null;
  readonly until: string | null;
}

/** One value of a parameter as a line of a table; null where the parameter has none for what was asked. */
export interface ValueLine<P, V> {
  readonly key: string;
  readonly parameter: P;
  readonly value: V | null;
}

/** Whether a value holds on a day (`2026-03-01`), first and last day included. */
export const holdsOn = ({ from, until }: Dated, day: string): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** A line for each value, of one day or, with an empty day, of all time; a parameter without one keeps an empty line. */
export function valueLines<V extends Dated, P extends Valued<V>>(
  parameters: readonly P[],
  day: string,
): ValueLine<P, P['values'][number]>[] {
  return parameters.flatMap((parameter): ValueLine<P, P['values'][number]>[] => {
    const values = parameter.values.filter((value) => day === '' || holdsOn(value, day));
    const key = `${parameter.programme ?? ''}/${parameter.id}`;
    return values.length === 0
      ? [{ key, parameter, value: null }]
      : values.map((value) => ({ key: `${key}/${value.from ?? ''}`, parameter, value }));
  });
}
