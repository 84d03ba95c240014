import { Command } from '@nestjs/cqrs';
import type { Actor } from '#libs/kernel';
import type { RowError } from './row-errors';

/** The provider's name where a register comes without one. */
export const UNNAMED_PROVIDER = 'neimenovani izvajalec';

/** Whose register it is: programme code, municipality code (three digits), provider's name. */
export interface RegisterOwner {
  readonly programme: string;
  readonly municipality: string;
  readonly provider: string;
}

/** How an import is to run. */
export interface ImportOptions {
  readonly actor: Actor;
  readonly correlationId: string;
  /** Checks everything and answers as the import would, but changes nothing. */
  readonly dryRun?: boolean;
  /** Told now and then how many of how many steps are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What came of an import: rows of data, rows taken, every mistake by line, events added to the record. */
export interface ImportResult {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: readonly RowError[];
  readonly events: number;
}

/**
 * Takes a provider's register into the record. Good rows go in, bad ones are answered and leave nothing
 * behind; what the record has already is not added again. Throws `InvalidInput`.
 */
export class ImportRegister extends Command<ImportResult> {
  constructor(
    readonly file: Uint8Array,
    readonly owner: RegisterOwner,
    readonly options: ImportOptions,
  ) {
    super();
  }
}

/**
 * Takes later corrections of ends into the record, each known from the day the file says. Without a
 * provider, all whose registers were imported are asked. Throws `InvalidInput`.
 */
export class ImportCorrections extends Command<ImportResult> {
  constructor(
    readonly file: Uint8Array,
    readonly owner: Omit<RegisterOwner, 'provider'> & { readonly provider: string | null },
    readonly options: ImportOptions,
  ) {
    super();
  }
}
