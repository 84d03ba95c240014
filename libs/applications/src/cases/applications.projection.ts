import { type View } from '#libs/projections';
import { missingNow } from '../application-state.rules';
import { CASE_EVENT_TYPES, caseKey, type CaseHistory, evolveCase, NO_HISTORY } from './case-history';
import { caseState, eventDay, standing } from './case-summary';

/** Applications as they stand now, with everything that happened to them. */
export const applicationsView: View<CaseHistory> = {
  name: 'applications',
  version: 3,
  eventTypes: CASE_EVENT_TYPES,
  tables: [
    {
      name: 'cases',
      columns: [
        { name: 'application_id', type: 'uuid' },
        { name: 'number', type: 'text', nullable: true },
        { name: 'sign', type: 'text' },
        { name: 'sequence', type: 'integer', nullable: true },
        { name: 'year', type: 'integer', nullable: true },
        { name: 'person_id', type: 'uuid' },
        { name: 'programme', type: 'text' },
        { name: 'municipality', type: 'text' },
        { name: 'unit', type: 'text' },
        { name: 'channel', type: 'text' },
        { name: 'received_on', type: 'date' },
        { name: 'filed_on', type: 'date' },
        { name: 'state', type: 'text' },
        { name: 'on_hold', type: 'boolean' },
        { name: 'assignee', type: 'text', nullable: true },
        { name: 'complete_on', type: 'date', nullable: true },
        { name: 'eligibility', type: 'text', nullable: true },
        { name: 'missing', type: 'jsonb' },
        { name: 'providers', type: 'jsonb' },
        { name: 'further_documents_due_on', type: 'date', nullable: true },
        { name: 'last_document', type: 'integer' },
        { name: 'events', type: 'integer' },
      ],
      indexes: [
        'create unique index on {table} (application_id)',
        'create index on {table} (number text_pattern_ops)',
        'create index on {table} (sign, year desc, sequence desc)',
        'create index on {table} (person_id)',
        'create index on {table} (unit, state, received_on desc, application_id)',
        'create index on {table} (programme, state, received_on desc, application_id)',
        'create index on {table} (received_on desc, application_id)',
      ],
    },
    {
      name: 'timeline',
      columns: [
        { name: 'application_id', type: 'uuid' },
        { name: 'place', type: 'integer' },
        { name: 'type', type: 'text' },
        { name: 'day', type: 'date' },
        { name: 'recorded_at', type: 'timestamptz' },
        { name: 'actor', type: 'text' },
        { name: 'data', type: 'jsonb' },
      ],
      indexes: ['create index on {table} (application_id, place)'],
    },
  ],
  key: caseKey,
  initialState: NO_HISTORY,
  evolve: evolveCase,
  rows: (_key, history) => ({ cases: caseRows(history), timeline: timelineRows(history) }),
};

function caseRows(history: CaseHistory): unknown[][] {
  const state = caseState(history);
  const { received } = state;
  if (!received) return [];
  const identity = [received.applicationId, history.number, received.sign, history.sequence, history.year];
  const subject = [received.personId, received.programme, received.municipality, state.unit];
  const receipt = [received.channel, received.receivedOn, received.filedOn];
  const progress = [standing(state), state.onHold, state.assignee, state.completeOn, state.eligibility];
  const providers = received.providers.map((each) => ({ ...each, state: providerState(history, each) }));
  const rest = [missingNow(state), providers, received.furtherDocumentsDueOn];
  const counts = [state.lastDocument, history.happened.length];
  return [[...identity, ...subject, ...receipt, ...progress, ...rest, ...counts]];
}

type Provider = { readonly provider: string; readonly preferred: boolean };

function providerState({ happened }: CaseHistory, { provider, preferred }: Provider): string {
  for (const { event } of happened)
    if (event.type === 'ApplicantAdmitted') {
      if (event.data.provider === provider) return 'admitted';
      if (event.data.closedAt.includes(provider)) return 'closed-elsewhere';
    }
  if (preferred) return 'preferred';
  for (const { event } of happened) {
    if (event.type === 'DocumentsReachedProvider' && event.data.provider === provider) return 'filed';
    if (event.type === 'ApplicationNotFiledAtProvider' && event.data.provider === provider)
      return 'not-filed';
  }
  return 'awaiting-documents';
}

function timelineRows({ happened }: CaseHistory): unknown[][] {
  const received = happened.find(({ event }) => event.type === 'ApplicationReceived')?.event;
  if (received?.type !== 'ApplicationReceived') return [];
  return happened.map(({ event, recordedAt, actor }, index) => [
    received.data.applicationId,
    index + 1,
    event.type,
    eventDay(event),
    recordedAt,
    actor,
    event.data,
  ]);
}
