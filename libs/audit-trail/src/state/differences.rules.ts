import type { ScreenLanguage } from '#libs/texts';
import { assignmentsOf, effectiveOn, placeOf, type TrailEvent } from '../fold/assignments.rules';
import { isSame } from '../fold/changes.rules';
import { isKnown, type Moment, stateAt } from '../fold/state.rules';
import { toldField, type ToldThing, toldThing } from '../render/fields.rules';
import type { FieldKind } from '../words/declare';
import { tellingOf } from '../words/catalogue';

/** A field that two states of a case say otherwise, and the positions of the events that explain it. */
export interface ToldDifference {
  readonly thing: ToldThing;
  readonly field: string;
  readonly label: string;
  readonly part: string | null;
  readonly kind: FieldKind;
  readonly before: string | null;
  readonly after: string | null;
  readonly explainedBy: readonly string[];
}

/** True where a moment takes an event into account; a correction counts from when it is known. */
export function isVisible(event: TrailEvent, moment: Moment): boolean {
  if (!isKnown(event, moment)) return false;
  const day = effectiveOn(event);
  const corrects = (tellingOf(event.type)?.corrects ?? []).length > 0;
  return moment.on === undefined || day === null || day <= moment.on || corrects;
}

/** What the two states of one stream say otherwise. */
export function differencesOf(
  events: readonly TrailEvent[],
  [from, to]: readonly [Moment, Moment],
  language: ScreenLanguage,
): ToldDifference[] {
  const [before, after] = [stateAt(events, from), stateAt(events, to)];
  const stream = events[0]?.stream ?? '';
  const between = events.filter((event) => isVisible(event, from) !== isVisible(event, to));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((place): ToldDifference[] => {
    const [earlier, later] = [before.get(place), after.get(place)];
    const held = later ?? earlier;
    if (!held || isSame(earlier?.value ?? null, later?.value ?? null)) return [];
    const shown = toldField(held, stream, language);
    if (!shown) return [];
    const { field, label, part, kind } = shown;
    return [
      {
        ...{ thing: toldThing(stream, language), field, label, part, kind },
        before: (earlier && toldField(earlier, stream, language)?.text) ?? null,
        after: (later && toldField(later, stream, language)?.text) ?? null,
        explainedBy: between.filter((event) => touches(event, place)).map(({ position }) => position),
      },
    ];
  });
}

const touches = (event: TrailEvent, place: string): boolean =>
  assignmentsOf(event).some((assignment) => placeOf(assignment) === place);
