/** Whose applications. */
export const WHOSE = ['open', 'mine', 'unassigned'] as const;
export type Whose = (typeof WHOSE)[number];

/** The next deadline by application, `2022-11-30`; null where a task is open without one. */
export type Deadlines = ReadonlyMap<string, string | null>;

interface Task {
  readonly applicationId: string;
  readonly dueOn: string | null;
}

/** The earliest deadline among the open tasks of each application. */
export function deadlinesOf(tasks: readonly Task[]): Deadlines {
  const earliest = new Map<string, string | null>();
  for (const { applicationId, dueOn } of tasks) {
    const known = earliest.get(applicationId) ?? null;
    earliest.set(applicationId, known === null || (dueOn !== null && dueOn < known) ? dueOn : known);
  }
  return earliest;
}

interface Listed {
  readonly applicationId: string;
  readonly assignee: string | null;
}

/** The applications that are asked for: with an open task, mine, taken by nobody; past their deadline. */
export function worked<R extends Listed>(
  rows: readonly R[],
  deadlines: Deadlines,
  asked: {
    readonly whose: Whose | undefined;
    readonly overdue: boolean;
    readonly own: string | null;
    readonly today: string;
  },
): readonly R[] {
  const { whose, overdue, own, today } = asked;
  if (whose === undefined && !overdue) return rows;
  return rows.filter(({ applicationId, assignee }) => {
    const due = deadlines.get(applicationId);
    if (overdue && !(due && due < today)) return false;
    if (whose === 'mine') return assignee !== null && assignee === own;
    return whose === undefined || (due !== undefined && (whose === 'open' || assignee === null));
  });
}
