import { type View } from '#libs/projections';
import { CASE_EVENT_TYPES, caseKey, type CaseHistory, evolveCase, NO_HISTORY } from '../cases/case-history';
import { caseState } from '../cases/case-summary';
import { tasksOf } from './tasks';

/** Every task that deadlines and holds of applications make, open and done. */
export const workQueueView: View<CaseHistory> = {
  name: 'work-queue',
  version: 2,
  eventTypes: CASE_EVENT_TYPES,
  tables: [
    {
      name: 'tasks',
      columns: [
        { name: 'task_id', type: 'text' },
        { name: 'application_id', type: 'uuid' },
        { name: 'number', type: 'text', nullable: true },
        { name: 'programme', type: 'text' },
        { name: 'unit', type: 'text' },
        { name: 'assignee', type: 'text', nullable: true },
        { name: 'on_hold', type: 'boolean' },
        { name: 'kind', type: 'text' },
        { name: 'subject', type: 'text' },
        { name: 'due_on', type: 'date', nullable: true },
        { name: 'done_on', type: 'date', nullable: true },
      ],
      indexes: [
        'create index on {table} (due_on, task_id) where done_on is null',
        'create index on {table} (unit, due_on, task_id) where done_on is null',
        'create index on {table} (assignee, due_on, task_id) where done_on is null',
      ],
    },
  ],
  key: caseKey,
  initialState: NO_HISTORY,
  evolve: evolveCase,
  rows: (_key, history) => ({ tasks: taskRows(history) }),
};

function taskRows(history: CaseHistory): unknown[][] {
  const { received, unit, assignee, onHold } = caseState(history);
  if (!received) return [];
  const { applicationId, programme } = received;
  const whose = [applicationId, history.number, programme, unit, assignee, onHold];
  return tasksOf(history).map(({ kind, subject, dueOn, doneOn }) => [
    [applicationId, kind, ...(subject === '' ? [] : [subject])].join('/'),
    ...whose,
    kind,
    subject,
    dueOn,
    doneOn,
  ]);
}
