import type { RefusedAttempts } from './refused-attempt';

/** Attempts that were refused alike within a short while. */
export interface CountedAttempts extends RefusedAttempts {
  /** The first and the last of them. */
  readonly at: string;
  readonly until: string;
  readonly attempts: number;
}

const MOST_KINDS = 1_000;

const keyOf = ({ reason, action, actor, client }: RefusedAttempts): string =>
  JSON.stringify([reason, action, actor?.id, actor?.role, actor?.unit, client]);

/** Counts refused attempts until they are taken; however many there are, it holds at most as many kinds as told. */
export class RefusalTally {
  private counted = new Map<string, CountedAttempts>();

  constructor(private readonly most: number = MOST_KINDS) {}

  /** True while there is nothing to take. */
  get isEmpty(): boolean {
    return this.counted.size === 0;
  }

  /** Counts one more. */
  add(attempt: RefusedAttempts, at: string): void {
    this.merge({ ...attempt, at, until: at, attempts: 1 });
  }

  /** What was counted since it was last asked. */
  take(): CountedAttempts[] {
    const taken = [...this.counted.values()];
    this.counted = new Map();
    return taken;
  }

  /** Counts again what could not be written. */
  giveBack(unwritten: readonly CountedAttempts[]): void {
    for (const each of unwritten) this.merge(each);
  }

  private merge(given: CountedAttempts): void {
    const known = this.counted.get(keyOf(given));
    if (!known && this.counted.size >= this.most && given.client !== null)
      return this.merge({ ...given, client: null, actor: null });
    const { at, until, attempts } = known ?? { ...given, attempts: 0 };
    this.counted.set(keyOf(given), {
      ...given,
      at: at < given.at ? at : given.at,
      until: until > given.until ? until : given.until,
      attempts: attempts + given.attempts,
    });
  }
}
