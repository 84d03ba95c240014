import { type LocalDate, decimal, localDate } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import { InvalidInput } from '#libs/platform';
import type { CorrectUnitsDto, CorrectVisitDto } from './delivered-services.dto';
import type { UnitsFacts, VisitFacts } from './delivery.rules';
import { dayOf, lengthOf, localTime } from './visit.rules';

type VisitSaid = Pick<CorrectVisitDto, 'item' | 'start' | 'end' | 'effectiveMinutes' | 'carer'>;
type UnitsSaid = Pick<CorrectUnitsDto, 'item' | 'on' | 'quantity'>;

/** Which item is meant on a day where none is named. */
type ItemOn = (day: LocalDate) => string;

/** The visit of a request; all of it counts unless said otherwise. */
export function visitOf(said: VisitSaid, itemOn: ItemOn): VisitFacts {
  const times = { start: localTime(said.start), end: localTime(said.end) };
  const item = said.item ?? itemOn(dayOf(times.start));
  const effectiveMinutes = said.effectiveMinutes ?? lengthOf(times);
  return { kind: 'visit', item, ...times, effectiveMinutes, carer: said.carer };
}

/** The units of a request. */
export const unitsOf = ({ item, on, quantity }: UnitsSaid, itemOn: ItemOn): UnitsFacts => ({
  kind: 'units',
  item: item ?? itemOn(localDate(on)),
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
