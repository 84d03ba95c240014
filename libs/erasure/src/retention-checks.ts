import { Injectable } from '@nestjs/common';
import type { Obstacle } from './erasure.decider';
import type { ErasureGround } from './erasure.events';

/** Says what forbids that the records of one person be erased on a ground; null where nothing does. */
export type RetentionCheck = (records: readonly string[], ground: ErasureGround) => Promise<Obstacle | null>;

/** Where rooms register what must be kept; asked before every erasure. */
@Injectable()
export class RetentionChecks {
  private readonly checks: RetentionCheck[] = [];

  register(check: RetentionCheck): void {
    this.checks.push(check);
  }

  /** Everything that forbids the erasure. */
  async obstacles(records: readonly string[], ground: ErasureGround): Promise<readonly Obstacle[]> {
    const found = await Promise.all(this.checks.map((check) => check(records, ground)));
    return found.filter((obstacle) => obstacle !== null);
  }
}
