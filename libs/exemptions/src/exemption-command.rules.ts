import type { CommandContext } from '#libs/kernel';

/** A command to one exemption. */
export abstract class ExemptionCommandBase<Data> {
  constructor(
    readonly exemptionId: string,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}
