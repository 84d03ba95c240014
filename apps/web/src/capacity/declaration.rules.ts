import type { components } from '../api/schema';
import type { Given } from '../ui/form';
import { numberOf, oneOf, said, textOf } from '../ui/given.rules';

/** By what a programme's capacity is counted; never null where something can be declared. */
export type Counted = NonNullable<components['schemas']['ProgrammeDto']['countedBy']>;
/** What is declared by lines: rooms, groups or terms. */
export type Divided = Extract<Counted, 'beds' | 'groups' | 'terms'>;
type Declaration = components['schemas']['DeclareCapacityDto'];
type Said = Pick<Declaration, 'rooms' | 'groups' | 'terms' | 'statedPersons'>;

export const ROOM_FOR = ['anyone', 'men', 'women', 'women-or-couples'] as const;
export const UNIT_PARTS = ['code', 'size', 'for', 'from', 'to'] as const;
export type UnitPart = (typeof UNIT_PARTS)[number];
const MOST = 500;

/** The name of the field for a part of a line, e.g. `unit-0-code`. */
export const unitField = (index: number, part: UnitPart): string => `unit-${index}-${part}`;

/** Whether a capacity is declared by lines. */
export const isDivided = (kind: Counted): kind is Divided =>
  kind === 'beds' || kind === 'groups' || kind === 'terms';

/** What is declared, in exactly the one field that the programme counts by. */
export function declarationIn(given: Given, kind: Counted, provider: string): Declaration {
  const when = { provider, from: said(given['from']), to: textOf(given, 'to') };
  if (isDivided(kind)) return { ...when, ...unitsIn(given, kind) };
  switch (kind) {
    case 'hours':
      return { ...when, hoursPerWeek: textOf(given, 'hoursPerWeek') };
    case 'places':
      return { ...when, places: numberOf(given, 'places') };
    case 'slots':
      return { ...when, parallel: numberOf(given, 'parallel') };
  }
}

function unitsIn(given: Given, kind: Divided): Said {
  const lines = Array.from({ length: MOST }, (_, index) => index).filter(
    (index) => textOf(given, unitField(index, 'code')) !== undefined,
  );
  const code = (index: number): string => said(given[unitField(index, 'code')]);
  const size = (index: number): number => numberOf(given, unitField(index, 'size')) ?? 0;
  switch (kind) {
    case 'groups':
      return { groups: lines.map((index) => ({ code: code(index), size: size(index) })) };
    case 'terms':
      return {
        terms: lines.map((index) => ({
          code: code(index),
          places: size(index),
          from: said(given[unitField(index, 'from')]),
          to: said(given[unitField(index, 'to')]),
        })),
      };
    case 'beds':
      return {
        rooms: lines.map((index) => ({
          code: code(index),
          beds: size(index),
          for: oneOf(ROOM_FOR, given[unitField(index, 'for')]),
        })),
        statedPersons: numberOf(given, 'statedPersons'),
      };
  }
}
