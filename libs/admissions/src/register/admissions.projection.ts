import { type Instant, knownFrom } from '#libs/kernel';
import type { Column, View } from '#libs/projections';
import { type AdmissionState, evolveAdmission, UNKNOWN_ADMISSION } from '../admission-state.rules';
import { type AdmissionEvent, admissionEvents } from '../admissions.events';
import { reviewsOf } from '../reviews/reviews.rules';
import { admissionSpans } from './admission-spans.rules';

/** Something that happened to an admission: known from when, recorded when and by whom. */
export interface AdmissionLine {
  readonly event: AdmissionEvent;
  readonly known: Instant;
  readonly recordedAt: Instant;
  readonly actor: string;
}

/** All that happened to an admission, in the order in which it was recorded. */
export type AdmissionLines = readonly AdmissionLine[];

const text = (name: string, nullable = false): Column => ({ name, type: 'text', nullable });
const day = (name: string): Column => ({ name, type: 'date', nullable: true });
const uuid = (name: string, nullable = false): Column => ({ name, type: 'uuid', nullable });

const WHOSE: readonly Column[] = [
  uuid('admission_id'),
  uuid('person_id'),
  text('programme'),
  text('legal_regime'),
  text('municipality', true),
  uuid('application_id', true),
  uuid('entry_id', true),
  text('case_number', true),
  day('planned_on'),
  day('started_on'),
  { name: 'at_once', type: 'boolean' },
  day('ended_on'),
  text('end_reason', true),
  text('provider'),
  text('place', true),
];

/** Admissions with both clocks, as they stand now with their history, and the reviews that they ask for. */
export const admissionsView: View<AdmissionLines> = {
  name: 'admissions',
  version: 2,
  eventTypes: admissionEvents.map(({ type }) => type),
  tables: [
    {
      name: 'spans',
      columns: [
        { name: 'valid', type: 'daterange' },
        { name: 'known', type: 'tstzrange' },
        ...WHOSE,
        text('status'),
        { name: 'terms', type: 'jsonb', nullable: true },
        { name: 'suspended', type: 'jsonb' },
      ],
      indexes: ['create index spans_provider on {table} (programme, provider, started_on)'],
    },
    {
      name: 'admissions',
      columns: [
        ...WHOSE,
        text('state'),
        { name: 'agreement', type: 'jsonb', nullable: true },
        { name: 'events', type: 'integer' },
        { name: 'lines', type: 'jsonb' },
      ],
      indexes: [
        'create unique index admissions_id on {table} (admission_id)',
        'create index admissions_person on {table} (person_id)',
        'create index admissions_application on {table} (application_id)',
        "create index admissions_plans on {table} (entry_id) where state = 'planned'",
      ],
    },
    {
      name: 'reviews',
      columns: [
        uuid('admission_id'),
        uuid('person_id'),
        text('programme'),
        text('provider'),
        text('kind'),
        { name: 'due_on', type: 'date' },
        day('done_on'),
      ],
      indexes: ['create index reviews_due on {table} (due_on, admission_id) where done_on is null'],
    },
  ],
  key: (event) => event.stream,
  initialState: [],
  evolve(lines, recorded) {
    const event = { type: recorded.type, data: recorded.data } as AdmissionEvent;
    const { recordedAt, metadata } = recorded;
    return [...lines, { event, known: knownFrom(recorded), recordedAt, actor: metadata.actor.id }];
  },
  rows(_key, lines) {
    const now = stateOf(lines);
    return { spans: spanRows(lines), admissions: admissionRows(now, lines), reviews: reviewRows(now) };
  },
};

const stateOf = (lines: AdmissionLines): AdmissionState =>
  lines.reduce((state, { event }) => evolveAdmission(state, event), UNKNOWN_ADMISSION);

/** Where an admission stands, in a word. */
export const ADMISSION_STATES = ['planned', 'running', 'interrupted', 'ended', 'cancelled'] as const;
export type AdmissionStanding = (typeof ADMISSION_STATES)[number];

function standing(state: AdmissionState): AdmissionStanding {
  if (state.cancelledOn !== null) return 'cancelled';
  if (state.ends.length > 0) return 'ended';
  if (state.startedOn === null) return 'planned';
  return state.interruptions.some(({ to }) => to === null) ? 'interrupted' : 'running';
}

function whose(state: AdmissionState, seat: { provider: string; place: string | null }): unknown[] {
  const known = state.case;
  if (!known) throw new Error('something happened to an admission that nobody recorded');
  const end = state.ends.at(-1);
  return [
    ...[known.admissionId, known.personId, known.programme, known.legalRegime, known.municipality],
    ...[known.applicationId, known.entryId, known.caseNumber, state.plannedOn, state.startedOn, state.atOnce],
    ...[end?.endedOn ?? null, end?.reason ?? null, seat.provider, seat.place],
  ];
}

function spanRows(lines: AdmissionLines): unknown[][] {
  const moments = [...new Set(lines.map(({ known }) => known))].sort();
  return moments.flatMap((moment, index) => {
    const state = stateOf(lines.filter(({ known }) => known <= moment));
    if (!state.case) return [];
    const known = `[${moment},${moments[index + 1] ?? ''})`;
    return admissionSpans(state).map(({ from, to, status, seat, terms, suspended }) => [
      ...[`[${from},${to ?? ''})`, known, ...whose(state, seat), status, terms, suspended],
    ]);
  });
}

function admissionRows(state: AdmissionState, lines: AdmissionLines): unknown[][] {
  const seat = state.seats.at(-1) ?? { provider: '', place: null };
  return [[...whose(state, seat), standing(state), state.agreement, lines.length, lines]];
}

function reviewRows(state: AdmissionState): unknown[][] {
  const { case: known, seats } = state;
  const provider = seats.at(-1)?.provider ?? known?.provider;
  return reviewsOf(state).map(({ kind, dueOn, doneOn }) => [
    ...[known?.admissionId, known?.personId, known?.programme, provider, kind, dueOn, doneOn],
  ]);
}
