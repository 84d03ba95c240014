import { Injectable } from '@nestjs/common';

/** Says which units somebody knows of, by name. */
export type UnitSource = () => Promise<readonly string[]>;

/** Who knows of units beside the cases that they handle. */
@Injectable()
export class UnitSources {
  private readonly sources: UnitSource[] = [];

  /** Adds somebody who knows of units. */
  register(source: UnitSource): void {
    this.sources.push(source);
  }

  /** Every unit that any of them knows of; one may come twice. */
  async all(): Promise<readonly string[]> {
    return (await Promise.all(this.sources.map((source) => source()))).flat();
  }
}
