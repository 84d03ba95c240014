/** Lets work on one thing wait for the work on it before; other things go on. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Does the work when everything asked for earlier under this name is done, well or not. */
  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (this.last.get(name) === mine) this.last.delete(name);
    }
  }
}
