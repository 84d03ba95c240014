import type { Decider, EventMetadata } from '#libs/kernel';
import type { PersonalFieldRef, PersonEvent, PersonRegistered } from './persons.events';

/** Makes a person known, or adds what is new about a known one; nothing when nothing is new. */
export class RegisterPerson {
  constructor(
    readonly data: PersonRegistered['data'],
    readonly metadata: EventMetadata,
  ) {}
}

/** What is known of a person: whether registered, and which personal data were referred to. */
export interface PersonState {
  readonly registered: boolean;
  readonly known: readonly string[];
}

const keyOf = (ref: PersonalFieldRef): string => `${ref.field}/${ref.version}`;

/** The rules of one person's stream. */
export const person: Decider<RegisterPerson, PersonEvent, PersonState> = {
  initialState: { registered: false, known: [] },
  evolve: (state, event) => ({
    registered: true,
    known: [...state.known, ...event.data.personalData.map(keyOf)],
  }),
  decide({ data }, state) {
    if (!state.registered) return [{ type: 'PersonRegistered', data }];
    const personalData = data.personalData.filter((ref) => !state.known.includes(keyOf(ref)));
    return personalData.length === 0 ? [] : [{ type: 'PersonDetailsRecorded', data: { personalData } }];
  },
};

/** The stream of a person. */
export const personStream = (personId: string): string => `person-${personId}`;
