import type { EventMetadata, LocalDate } from '#libs/kernel';

/** What every command brings along: who acts why, and which day it is. */
export interface CommandContext {
  readonly metadata: EventMetadata;
  readonly today: LocalDate;
  readonly expectedRevision?: bigint;
}

/** A command to one exemption. */
export abstract class ExemptionCommandBase<Data> {
  constructor(
    readonly exemptionId: string,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}
