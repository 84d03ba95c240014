import type { Offer } from '#libs/capacity';
import { addDays, decimal, type LocalDate } from '#libs/kernel';

/** A provider of a programme and what it can give. */
export interface DemoProvider {
  readonly programme: string;
  readonly provider: string;
  readonly offer: Offer;
  /** Carers employed, where the provider reports its staff. */
  readonly employed?: number;
}

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

/** The rooms of the shelter as printed: four for men, two for women or couples, two beds each. */
export const SHELTER_ROOMS = [
  ...numbered('moski', 4).map((code) => ({ code, beds: 2, for: 'men' as const })),
  ...numbered('zenske', 2).map((code) => ({ code, beds: 2, for: 'women-or-couples' as const })),
];
export const GROUPS = numbered('skupina', 20);
export const HOME_ROOMS = numbered('soba', 30);
export const HOMES = ['Dom Koper', 'Dom Izola', 'Dom Piran'] as const;

/** The terms of the holiday camp within a year, ten days each. */
export const campTerms = (from: LocalDate): { code: string; from: LocalDate; to: LocalDate }[] =>
  [60, 120, 180, 240, 300].map((day, index) => ({
    code: `izmena-${index + 1}`,
    from: addDays(from, day),
    to: addDays(from, day + 9),
  }));

/** Every provider with what it says it can give from the first day on. */
export const providersFrom = (from: LocalDate): readonly DemoProvider[] => [
  {
    ...{ programme: 'home-help', provider: 'Dom Koper', employed: 37 },
    offer: { kind: 'hours', hoursPerWeek: decimal('900') },
  },
  { programme: 'meals', provider: 'Dom Koper', offer: { kind: 'places', places: 120 } },
  { programme: 'escort', provider: 'Vitica', offer: { kind: 'hours', hoursPerWeek: decimal('80') } },
  { programme: 'free-rides', provider: 'Prostofer', offer: { kind: 'hours', hoursPerWeek: decimal('60') } },
  ...HOMES.map((provider) => ({
    programme: 'institutional-care',
    provider,
    offer: {
      kind: 'beds' as const,
      rooms: HOME_ROOMS.map((code) => ({ code, beds: 2, for: 'anyone' as const })),
      statedPersons: null,
    },
  })),
  { programme: 'day-care', provider: 'Dnevni center Oljka', offer: { kind: 'places', places: 20 } },
  {
    programme: 'sheltered-housing',
    provider: 'Oskrbovana stanovanja',
    offer: { kind: 'places', places: 30 },
  },
  {
    ...{ programme: 'shelter', provider: 'Zavetišče Koper' },
    offer: { kind: 'beds', rooms: SHELTER_ROOMS, statedPersons: 14 },
  },
  { programme: 'housing-support', provider: 'Nastanitvena podpora', offer: { kind: 'places', places: 8 } },
  { programme: 'housing-group', provider: 'VEZI', offer: { kind: 'places', places: 36 } },
  { programme: 'day-centre', provider: 'VEZI', offer: { kind: 'places', places: 144 } },
  { programme: 'counselling', provider: 'Svetovalnica Koper', offer: { kind: 'slots', parallel: 2 } },
  {
    ...{ programme: 'self-help-group', provider: 'Društvo za samopomoč' },
    offer: { kind: 'groups', groups: GROUPS.map((code) => ({ code, size: 10 })) },
  },
  { programme: 'crisis-centre', provider: 'Krizni center', offer: { kind: 'places', places: 12 } },
  {
    ...{ programme: 'holiday-camp', provider: 'MDPM' },
    offer: { kind: 'terms', terms: campTerms(from).map((term) => ({ ...term, places: 30 })) },
  },
];
