import type { Instant, RecordedEvent } from '#libs/kernel';
import { numberText } from '../numbering.decider';
import { applicationStream } from '../applications.decider';
import { type ApplicationEvent, applicationEvents, type ApplicationNumbered } from '../applications.events';

/** An event of an application with when, by whom and in which unit it was recorded. */
export interface Happened {
  readonly event: ApplicationEvent;
  readonly recordedAt: Instant;
  readonly actor: string;
}

/** All that happened to an application, oldest first, and its number once it has one. */
export interface CaseHistory {
  readonly number: string | null;
  readonly sequence: number | null;
  readonly year: number | null;
  readonly happened: readonly Happened[];
}

/** An application of which nothing is recorded. */
export const NO_HISTORY: CaseHistory = { number: null, sequence: null, year: null, happened: [] };

/** The events that views of applications read. */
export const CASE_EVENT_TYPES = applicationEvents.map(({ type }) => type);

/** The application an event belongs to: a number stands in the numbering's stream, yet is the application's. */
export function caseKey(event: RecordedEvent): string {
  if (event.type !== 'ApplicationNumbered') return event.stream;
  return applicationStream((event as RecordedEvent<ApplicationNumbered>).data.applicationId);
}

/** The history with one more event. */
export function evolveCase(history: CaseHistory, recorded: RecordedEvent): CaseHistory {
  if (recorded.type === 'ApplicationNumbered') {
    const { sign, sequence, year } = recorded.data as ApplicationNumbered['data'];
    return { ...history, number: numberText(sign, sequence, year), sequence, year };
  }
  const event = { type: recorded.type, data: recorded.data } as ApplicationEvent;
  const happened = { event, recordedAt: recorded.recordedAt, actor: recorded.metadata.actor.id };
  return { ...history, happened: [...history.happened, happened] };
}
