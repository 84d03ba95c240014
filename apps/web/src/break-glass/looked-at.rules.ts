interface Opened {
  readonly openedBy: string;
  readonly opensAt: string;
  readonly opensUntil: string;
  readonly closedAt: string | null;
}
interface Logged {
  readonly at: string;
  readonly actorId: string;
}

/** The entries of whoever opened it from when it was opened until it was closed or lapsed. */
export const lookedUnder = <T extends Logged>(
  { openedBy, opensAt, opensUntil, closedAt }: Opened,
  entries: readonly T[],
): T[] =>
  entries.filter(
    ({ at, actorId }) => actorId === openedBy && at >= opensAt && at <= (closedAt ?? opensUntil),
  );
