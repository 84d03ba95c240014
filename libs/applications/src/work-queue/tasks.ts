import { type LocalDate } from '#libs/kernel';
import type { CaseHistory } from '../cases/case-history';
import { eventDay } from '../cases/case-summary';
import type { ApplicationEvent } from '../applications.events';
import type { DecidedOutcome } from '../outcome.events';

/** What is to be done about an application. */
export const TASK_KINDS = [
  'check-completeness',
  'await-supplement',
  'check-supplement',
  'decide',
  'conclude',
  'provider-documents',
  'resume-work',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** A task; `dueOn` is the last day to do it in time, null where no law or agreement sets one. */
export interface Task {
  readonly kind: TaskKind;
  /** What the task is about where there are several of a kind: a provider, or a count. */
  readonly subject: string;
  readonly dueOn: LocalDate | null;
  readonly doneOn: LocalDate | null;
}

const ASSESSED: readonly TaskKind[] = [
  'check-completeness',
  'await-supplement',
  'check-supplement',
  'decide',
  'conclude',
];
// A decision on the exemption decides what a service costs, and leaves the application for it as it stands.
const DECIDED: Readonly<Record<DecidedOutcome, readonly TaskKind[]>> = {
  granted: ASSESSED,
  refused: ASSESSED,
  dismissed: TASK_KINDS,
  'exemption-decided': ['decide'],
};

/** The tasks of an application, in the order in which they arose. */
export function tasksOf({ happened }: CaseHistory): readonly Task[] {
  return happened.reduce<readonly Task[]>((tasks, { event }) => after(tasks, event), []);
}

function after(tasks: readonly Task[], event: ApplicationEvent): readonly Task[] {
  const day = eventDay(event);
  const done = (...kinds: TaskKind[]): readonly Task[] =>
    finish(tasks, day, ({ kind }) => kinds.includes(kind));
  switch (event.type) {
    case 'ApplicationReceived':
      return [task('check-completeness', event.data.supplementCallDueOn), ...providerTasks(event.data)];
    case 'SupplementCalled':
      return [...done('check-completeness'), task('await-supplement', event.data.dueOn)];
    case 'SupplementReceived':
      return event.data.stillMissing.length > 0
        ? tasks
        : [...done('await-supplement'), task('check-supplement', null)];
    case 'ApplicationFoundComplete': {
      const { decisionDueOn } = event.data;
      const next = task(decisionDueOn === null ? 'conclude' : 'decide', decisionDueOn);
      return [...done('check-completeness', 'await-supplement', 'check-supplement'), next];
    }
    case 'DocumentsReachedProvider':
    case 'ApplicationNotFiledAtProvider':
      return finish(
        tasks,
        day,
        ({ kind, subject }) => kind === 'provider-documents' && subject === event.data.provider,
      );
    case 'ApplicationPutOnHold':
      return [...tasks, task('resume-work', event.data.until, count(tasks, 'resume-work'))];
    case 'ApplicationWorkResumed':
      return done('resume-work');
    case 'ApplicationListed':
      return done('conclude');
    case 'ApplicantAdmitted':
      return event.data.concluded ? done(...TASK_KINDS) : done('conclude', 'provider-documents');
    case 'ApplicationDecided':
      return done(...DECIDED[event.data.outcome]);
    case 'ApplicationDecisionAnnulled':
      return [...tasks, task('decide', event.data.decisionDueOn, count(tasks, 'decide'))];
    case 'ApplicationDismissed':
    case 'ApplicationWithdrawn':
    case 'ApplicantDeathRecorded':
      return done(...TASK_KINDS);
    default:
      return tasks;
  }
}

const task = (kind: TaskKind, dueOn: LocalDate | null, subject = ''): Task => ({
  kind,
  subject,
  dueOn,
  doneOn: null,
});

const count = (tasks: readonly Task[], wanted: TaskKind): string =>
  `${tasks.filter(({ kind }) => kind === wanted).length + 1}`;

function providerTasks({
  providers,
  furtherDocumentsDueOn,
}: Extract<ApplicationEvent, { type: 'ApplicationReceived' }>['data']): Task[] {
  return providers
    .filter(({ preferred }) => !preferred && furtherDocumentsDueOn !== null)
    .map(({ provider }) => task('provider-documents', furtherDocumentsDueOn, provider));
}

const finish = (tasks: readonly Task[], doneOn: LocalDate, concerns: (task: Task) => boolean): Task[] =>
  tasks.map((each) => (each.doneOn === null && concerns(each) ? { ...each, doneOn } : each));
