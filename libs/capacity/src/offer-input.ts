import { type Decimal, localDate } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import { type FieldError, InvalidInput } from '#libs/platform';
import type { DeclareCapacityDto } from './capacity.dto';
import type { Offer } from './capacity.events';
import { offerKindOf } from './offer.rules';

/** Which field says the offer of a kind. */
const FIELD_OF = {
  hours: 'hoursPerWeek',
  places: 'places',
  terms: 'terms',
  beds: 'rooms',
  groups: 'groups',
  slots: 'parallel',
} as const satisfies Record<Offer['kind'], keyof DeclareCapacityDto>;

/** The offer as the programme counts; throws `InvalidInput` where the field is missing or another is given. */
export function offerOf(programme: string, said: DeclareCapacityDto): Offer | null {
  const kind = offerKindOf(getProgramme(programme).capacity);
  if (kind === null) return null;
  const errors: FieldError[] = [];
  for (const field of Object.values(FIELD_OF)) {
    const given = (said[field] ?? null) !== null;
    if (field === FIELD_OF[kind] && !given)
      errors.push({ path: field, code: 'REQUIRED', message: 'is what this programme counts by' });
    if (field !== FIELD_OF[kind] && given)
      errors.push({ path: field, code: 'UNKNOWN_FIELD', message: 'is not what this programme counts by' });
  }
  if ((said.statedPersons ?? null) !== null && kind !== 'beds')
    errors.push({ path: 'statedPersons', code: 'UNKNOWN_FIELD', message: 'belongs to rooms' });
  if (errors.length > 0) throw new InvalidInput(errors);
  return offerOfKind(kind, said);
}

function offerOfKind(kind: Offer['kind'], said: DeclareCapacityDto): Offer {
  switch (kind) {
    case 'hours':
      return { kind, hoursPerWeek: said.hoursPerWeek as Decimal };
    case 'places':
      return { kind, places: said.places ?? 0 };
    case 'terms':
      return {
        kind,
        terms: (said.terms ?? []).map(({ code, from, to, places }) => ({
          code,
          from: localDate(from),
          to: localDate(to),
          places,
        })),
      };
    case 'beds':
      return {
        kind,
        rooms: (said.rooms ?? []).map(({ code, beds, for: roomFor }) => ({ code, beds, for: roomFor })),
        statedPersons: said.statedPersons ?? null,
      };
    case 'groups':
      return { kind, groups: (said.groups ?? []).map(({ code, size }) => ({ code, size })) };
    case 'slots':
      return { kind, parallel: said.parallel ?? 0 };
  }
}
