import { decimal, localDate } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import { InvalidInput } from '#libs/platform';
import type { CorrectUnitsDto, CorrectVisitDto } from './delivered-services.dto';
import type { UnitsFacts, VisitFacts } from './delivery.rules';
import { lengthOf, localTime } from './visit.rules';

type VisitSaid = Pick<CorrectVisitDto, 'item' | 'start' | 'end' | 'effectiveMinutes' | 'carer'>;
type UnitsSaid = Pick<CorrectUnitsDto, 'item' | 'on' | 'quantity'>;

/** The visit of a request; all of it counts unless said otherwise. Throws `InvalidInput` for a missing item. */
export function visitOf(programme: string, said: VisitSaid): VisitFacts {
  const times = { start: localTime(said.start), end: localTime(said.end) };
  const item = said.item ?? onlyItemOf(programme);
  const effectiveMinutes = said.effectiveMinutes ?? lengthOf(times);
  return { kind: 'visit', item, ...times, effectiveMinutes, carer: said.carer };
}

/** The units of a request. Throws `InvalidInput` for a missing item. */
export const unitsOf = (programme: string, { item, on, quantity }: UnitsSaid): UnitsFacts => ({
  kind: 'units',
  item: item ?? onlyItemOf(programme),
  on: localDate(on),
  quantity: decimal(quantity),
});

/** The one priced item of a programme; throws `InvalidInput` where there is none or are several. */
export function onlyItemOf(programme: string): string {
  const items = [...new Set(getProgramme(programme).prices.map(({ item }) => item))];
  if (items.length === 1 && items[0] !== undefined) return items[0];
  throw new InvalidInput([
    { path: 'item', code: 'REQUIRED', message: 'the programme has several items, or none' },
  ]);
}
