import type { EventPage } from '#libs/event-store';
import type { Position } from '#libs/kernel';
import type { EngineParts } from './engine-parts';
import { findGeneration, noteRecovery } from './generations';
import type { PageWriter } from './page-writer';
import { Fenced } from './projections.errors';

/** Applies the pages of a subscription to a live generation, and looks now and then whether it still may. */
export class Follower {
  private passed: Position | null = null;
  private lastWrite = Date.now();

  constructor(
    private readonly parts: EngineParts,
    private readonly writer: PageWriter,
    /** Milliseconds that the checkpoint may stand still while events of others go by. */
    private readonly idleCheckpoint: number,
  ) {}

  /** Brings the page in and releases it; throws what the writer throws. */
  async apply(page: EventPage): Promise<void> {
    try {
      if (page.events.length > 0) await this.write(page);
      else this.passed = page.position;
    } finally {
      page.release();
    }
  }

  /**
   * Throws `Fenced` when the generation was moved from outside; keeps the mark from falling far behind, and
   * takes back what was noted of a failure that is over.
   */
  async look(): Promise<void> {
    const { view, generation, revision } = this.writer.generation;
    const live = await findGeneration(this.parts.database, view, 'live');
    if (live?.generation !== generation || live.revision !== revision) throw new Fenced(view);
    if (live.state === 'failed') await noteRecovery(this.parts.database, live);
    if (this.passed !== null && Date.now() - this.lastWrite >= this.idleCheckpoint)
      await this.write({ events: [], position: this.passed });
  }

  private async write(page: Pick<EventPage, 'events' | 'position'>): Promise<void> {
    await this.writer.apply(page);
    this.passed = null;
    this.lastWrite = Date.now();
  }
}
