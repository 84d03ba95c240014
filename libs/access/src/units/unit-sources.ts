import { Injectable } from '@nestjs/common';

/** How a unit is known: cases were or are with it, accounts are of it, or a provider of identities has named it. */
export const UNIT_ORIGINS = ['cases', 'accounts', 'claims'] as const;
export type UnitOrigin = (typeof UNIT_ORIGINS)[number];

/** A unit, and how it is known. */
export interface KnownUnit {
  readonly name: string;
  readonly from: UnitOrigin;
}

/** Who knows of units beside the cases that they handle. */
@Injectable()
export class UnitSources {
  private readonly sources: (() => Promise<readonly KnownUnit[]>)[] = [];

  /** Adds somebody who knows of units. */
  register(source: () => Promise<readonly KnownUnit[]>): void {
    this.sources.push(source);
  }

  /** Every unit that any of them knows of; one may come twice. */
  async all(): Promise<readonly KnownUnit[]> {
    return (await Promise.all(this.sources.map((source) => source()))).flat();
  }
}
