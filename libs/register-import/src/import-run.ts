import { v5 as uuidV5 } from 'uuid';
import type { EventMetadata, LocalDate } from '#libs/kernel';
import type { ImportOptions, ImportResult } from './import-commands';
import type { ImportFile } from './import-file';
import type { RowError } from './row-errors';

const NAMESPACE = '9a5cf1b0-58f5-5a3e-8f0a-5a1b8d3a6c11';

/** How many appends and look-ups are under way at once. */
export const IN_FLIGHT = 32;

/** One import under way: gives every row's command its id and metadata, gathers what came of it. */
export class ImportRun<Row> {
  private readonly wrong: RowError[];
  private steps = 0;
  /** Events added to the record so far; in a dry run, those that would be. */
  events = 0;

  constructor(
    readonly file: ImportFile<Row>,
    readonly register: string,
    readonly options: ImportOptions,
    readonly today: LocalDate,
  ) {
    this.wrong = file.rows.flatMap((reading) => reading.errors ?? []);
  }

  /** The rows that could be read, with their lines. */
  goodRows(): { line: number; row: Row }[] {
    return this.file.rows.flatMap(({ line, row }) => (row === undefined ? [] : [{ line, row }]));
  }

  reject(error: RowError): void {
    this.wrong.push(error);
  }

  /** Notes that one of about three steps a row is done. */
  step(): void {
    this.steps += 1;
    this.options.onProgress?.(Math.min(this.steps, this.file.rows.length * 3), this.file.rows.length * 3);
  }

  /**
   * The metadata of a row's command. The id follows from file, register, line and part, so that an import
   * that was cut off and is run again repeats its commands instead of giving new ones.
   */
  metadata(part: string, line: number, knownOn: LocalDate): EventMetadata {
    const { digest } = this.file;
    return {
      ...this.plainMetadata(part, line),
      importSource: { register: this.register, fileDigest: digest, line, knownOn },
    };
  }

  /** Metadata of what the import itself does. */
  plainMetadata(part: string, line = 0): EventMetadata {
    const name = JSON.stringify([this.file.digest, this.register, part, line]);
    return {
      commandId: uuidV5(name, NAMESPACE),
      correlationId: this.options.correlationId,
      causationId: null,
      actor: this.options.actor,
      legalBasis: null,
      purpose: 'register-import',
    };
  }

  /** How often each mistake was found. */
  rejectedByCode(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { code } of this.wrong) counts[code] = (counts[code] ?? 0) + 1;
    return counts;
  }

  result(): ImportResult {
    const rows = this.file.rows.length;
    const bad = new Set(this.wrong.map((error) => error.line)).size;
    const rejected = [...this.wrong].sort((a, b) => a.line - b.line);
    return { rows, accepted: rows - bad, rejected, events: this.events };
  }
}
