import type { Chance } from '#libs/kernel';
import type { AdmissionEndReason } from '#libs/admissions';
import type { Facts } from '#libs/programmes';
import type { Wanted } from './demo-people';
import type { DemoAgreement } from './demo-stay';
import { GROUPS, SHELTER_ROOMS } from './providers';

/** How a service is asked for, given and ended. */
export interface ServicePlan {
  readonly programme: string;
  readonly wanted?: Wanted;
  readonly facts: Facts;
  readonly documents: readonly string[];
  /** Whether people wait on the provider's list first. */
  readonly waits?: boolean;
  readonly agreement: (chance: Chance) => DemoAgreement;
  readonly ends: AdmissionEndReason;
  /** How long it lasts, in days. */
  readonly lasts: readonly [number, number];
}

const one = <T>(chance: Chance, of: readonly T[]): T => of[chance.between(0, of.length - 1)] as T;
const MIDDLE_AGED = { age: [24, 60] as const };
const OLD = { bornOn: '1944-02-11' };
const AT_EIGHT = ['08:00', '09:00', '10:00'];

/** The plain course of a service in each programme that ends by an agreement. */
export const SERVICE_PLANS: readonly ServicePlan[] = [
  {
    ...{ programme: 'remote-care', facts: { remoteCarePackage: 'package-b' }, documents: ['application'] },
    ...{ ends: 'moved-to-institution', lasts: [90, 260] },
    agreement: () => ({
      provider: 'Varnostna služba',
      kind: 'service',
      terms: { price: { item: 'package-b', provider: 'Koper' } },
    }),
  },
  {
    ...{ programme: 'escort', facts: {}, documents: ['application'], ends: 'withdrew', lasts: [40, 200] },
    agreement: (chance) => ({
      provider: 'Vitica',
      kind: 'service',
      terms: { hoursPerWeek: chance.between(1, 3), price: { item: 'escort', provider: 'Koper' } },
    }),
  },
  {
    programme: 'free-rides',
    facts: { ...OLD, doesNotDrive: true, noHelpOfRelatives: true, poorPublicTransport: true },
    ...{ documents: [], ends: 'other-service', lasts: [60, 260] },
    agreement: () => ({ provider: 'Prostofer', kind: 'service', terms: { hoursPerWeek: 1 } }),
  },
  {
    ...{ programme: 'day-care', facts: { ...OLD, needsHelpSomeHoursADay: true }, documents: ['application'] },
    ...{ waits: true, ends: 'moved-to-institution', lasts: [50, 200] },
    agreement: () => ({ provider: 'Dnevni center Oljka', kind: 'service' }),
  },
  {
    programme: 'sheltered-housing',
    facts: { ...OLD, healthPermitsIndependentLiving: true },
    ...{ documents: ['application'], waits: true, ends: 'moved-to-institution', lasts: [120, 300] },
    agreement: () => ({ provider: 'Oskrbovana stanovanja', kind: 'accommodation' }),
  },
  {
    ...{ programme: 'shelter', facts: { homeless: true }, documents: ['application'], lasts: [20, 90] },
    ...{ wanted: { sex: 'male', age: [25, 65] }, ends: 'goals-reached' },
    agreement: (chance) => ({
      provider: 'Zavetišče Koper',
      kind: 'accommodation',
      place: one(chance, SHELTER_ROOMS.slice(0, 4)).code,
      sex: 'male',
    }),
  },
  {
    ...{ programme: 'housing-support', wanted: MIDDLE_AGED, ends: 'goals-reached', lasts: [90, 250] },
    facts: { leavesShelter: true, individualGoalsAgreed: true },
    documents: ['application', 'individual-goals'],
    agreement: () => ({ provider: 'Nastanitvena podpora', kind: 'inclusion' }),
  },
  {
    ...{ programme: 'day-centre', wanted: MIDDLE_AGED, documents: ['application'], ends: 'goals-reached' },
    facts: {
      ...{ bornOn: '1985-06-03', inDistress: true, freeDecision: true, motivated: true },
      ...{ acceptsHouseRules: true, contributes: true },
    },
    lasts: [60, 250],
    agreement: () => ({ provider: 'VEZI', kind: 'participation' }),
  },
  {
    ...{ programme: 'counselling', wanted: MIDDLE_AGED, facts: { bornOn: '1985-06-03' }, documents: [] },
    ...{ ends: 'goals-reached', lasts: [40, 120] },
    agreement: (chance) => ({
      provider: 'Svetovalnica Koper',
      kind: 'participation',
      place: `${chance.between(1, 5)}-${one(chance, AT_EIGHT)}`,
      terms: { hoursPerWeek: 1 },
    }),
  },
  {
    ...{ programme: 'self-help-group', facts: {}, documents: [], ends: 'withdrew', lasts: [60, 300] },
    agreement: (chance) => ({
      provider: 'Društvo za samopomoč',
      kind: 'participation',
      place: one(chance, GROUPS),
    }),
  },
  {
    ...{ programme: 'one-off-aid', wanted: MIDDLE_AGED, documents: ['application'], ends: 'term-over' },
    facts: { oneOffAidKind: 'food-parcel' },
    lasts: [1, 1],
    agreement: () => ({ provider: 'Rdeči križ Koper', kind: 'inclusion' }),
  },
];
