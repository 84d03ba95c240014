import type { View } from '#libs/projections';
import { letterProduced, type LetterProduced } from '../letters.events';

/** A letter as the view keeps it. */
export interface KeptLetter {
  readonly letter: LetterProduced['data'] | null;
  readonly producedBy: string;
  readonly recordedAt: string;
}

/** The letters of every case, without anything that they say. */
export const lettersView: View<KeptLetter> = {
  name: 'letters',
  version: 1,
  eventTypes: [letterProduced.type],
  tables: [
    {
      name: 'letters',
      columns: [
        { name: 'letter_id', type: 'uuid' },
        { name: 'application_id', type: 'uuid', nullable: true },
        { name: 'subject_id', type: 'uuid' },
        { name: 'person_id', type: 'uuid' },
        { name: 'produced_on', type: 'date' },
        { name: 'produced_by', type: 'text' },
        { name: 'recorded_at', type: 'timestamptz' },
        { name: 'letter', type: 'jsonb' },
      ],
      indexes: [
        'create unique index letters_id on {table} (letter_id)',
        'create index letters_application on {table} (application_id)',
        'create index letters_subject on {table} (subject_id)',
        'create index letters_person on {table} (person_id)',
      ],
    },
  ],
  key: (event) => event.stream,
  initialState: { letter: null, producedBy: '', recordedAt: '' },
  evolve: (_, { data, metadata, recordedAt }) => ({
    letter: data as LetterProduced['data'],
    producedBy: metadata.actor.id,
    recordedAt,
  }),
  rows(_, { letter, producedBy, recordedAt }) {
    if (!letter) throw new Error('a letter without its production');
    const { letterId, applicationId, subject, personId, producedOn } = letter;
    return {
      letters: [[letterId, applicationId, subject.id, personId, producedOn, producedBy, recordedAt, letter]],
    };
  },
};
