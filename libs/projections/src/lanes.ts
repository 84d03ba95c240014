import type { Connection } from '#libs/platform';

/** Runs the tasks in order, one at a time on each connection; throws the first failure after all have stopped. */
export async function inLanes(
  connections: readonly Connection[],
  tasks: readonly ((connection: Connection) => Promise<unknown>)[],
): Promise<void> {
  const waiting = [...tasks];
  const lane = async (connection: Connection): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task(connection);
  };
  const ended = await Promise.allSettled(connections.map(lane));
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Lets one after the other do its work, in the order of asking; a failure is its own and stops nobody. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
