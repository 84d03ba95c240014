import { addDays, type LocalDate } from '#libs/kernel';

/** A case as it goes on: each `yield` names the day on which it goes on, today or later. */
export type Story = AsyncGenerator<LocalDate, void, void>;

/** The days of an office with what is to be done on each; the order of the same day's work is that of its planning. */
export class Agenda {
  private readonly days = new Map<LocalDate, Story[]>();

  /** Begins a story on a day. */
  plan(day: LocalDate, story: Story): void {
    this.days.set(day, [...(this.days.get(day) ?? []), story]);
  }

  /**
   * Plays every day from the first to the last, both included, one story after the other; what goes on after the
   * last day stays open. `begin` comes before each day, `after` after everything that a story did in one go.
   */
  async play(
    first: LocalDate,
    last: LocalDate,
    begin: (day: LocalDate) => void,
    after: () => Promise<void>,
  ): Promise<void> {
    for (let day = first; day <= last; day = addDays(day, 1)) {
      begin(day);
      await this.playDay(day, after);
    }
  }

  // What goes on later the same day comes after the others' turn.
  private async playDay(day: LocalDate, after: () => Promise<void>): Promise<void> {
    for (let work = this.take(day); work.length > 0; work = this.take(day))
      for (const story of work) {
        const next = await story.next();
        await after();
        if (!next.done) this.plan(next.value < day ? day : next.value, story);
      }
  }

  private take(day: LocalDate): readonly Story[] {
    const work = this.days.get(day) ?? [];
    this.days.delete(day);
    return work;
  }
}
