import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { EventStore } from '#libs/event-store';
import { Projections } from './projections';

const PATIENCE_MS = 2_000;

/** Header of an answer: `fresh` when it shows the position asked for, `stale` when it may not. */
export const FRESHNESS_HEADER = 'x-spis-freshness';

/** Lets a page see what its own command has just done. */
@Injectable()
export class ReadAfter {
  constructor(
    private readonly projections: Projections,
    private readonly store: EventStore,
  ) {}

  /** Waits briefly until the view shows a command's position; says in a header whether it does. */
  async wait(view: string, position: string | undefined, response: Response): Promise<void> {
    if (position === undefined) return;
    const freshness = await this.projections.waitFor(view, this.store.parsePosition(position), PATIENCE_MS);
    response.setHeader(FRESHNESS_HEADER, freshness);
  }
}
