/** Lets work on the same key go one after another; work on different keys is not held up. */
export class TurnByKey {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Does the work when all earlier work on the key is over, however that ended. */
  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.last.get(key) === mine) this.last.delete(key);
    }
  }
}
