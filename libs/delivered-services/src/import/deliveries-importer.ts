import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v5 as uuidV5 } from 'uuid';
import { type Viewer, visibleAmong } from '#libs/access';
import { CommandRunner } from '#libs/event-store';
import { type CommandContext, monthOf, Refusal } from '#libs/kernel';
import { Database, InvalidInput, NotFound } from '#libs/platform';
import { type TableRow, readTable } from '#libs/register-import';
import { providerOn } from '../admission.rules';
import { deliveryMonth } from '../delivered-services.decider';
import { deliveryIdOf, deliveryMonthStream } from '../delivered-services-ids';
import { type DeliveryFacts, deliveredOn } from '../delivery.rules';
import { type RecordedAdmission, RecordedAdmissions } from '../recorded-admissions';
import { RecordedMonths } from '../recorded-months';
import { DeliveriesBatch } from './deliveries-batch';
import { DELIVERY_COLUMNS, type DeliveryColumn, admissionIdIn, readDeliveryRow } from './delivery-row';
import { type RowProblem, refusedRow, rowProblem } from './row-problems';

/** What came, or would come, of a file of deliveries. */
export interface DeliveriesImported {
  /** SHA-256 of the file; sent back in `confirm`, it lets the good rows be recorded. */
  readonly digest: string;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: readonly RowProblem[];
  /** Deliveries that the record did not have before. */
  readonly newDeliveries: number;
  readonly confirmed: boolean;
}

/** A file while it is judged. */
interface Judging {
  readonly viewer: Viewer;
  readonly context: CommandContext;
  readonly admissions: Map<string, RecordedAdmission | null>;
  readonly batches: Map<string, DeliveriesBatch>;
}

/** Takes files of deliveries in: every row is judged, and nothing is recorded until that very file is confirmed. */
@Injectable()
export class DeliveriesImporter {
  constructor(
    private readonly months: RecordedMonths,
    private readonly admissions: RecordedAdmissions,
    private readonly runner: CommandRunner,
    private readonly database: Database,
  ) {}

  /** Judges the file, the rows of admissions that are not the viewer's as of none, and records its good rows when `confirm` is its digest; throws `InvalidInput`. */
  async import(
    file: Uint8Array,
    confirm: string | null,
    viewer: Viewer,
    context: CommandContext,
  ): Promise<DeliveriesImported> {
    const digest = createHash('sha256').update(file).digest('hex');
    if (confirm !== null && confirm !== digest) {
      const message = 'this is not the file that was checked: check it again';
      throw new InvalidInput([{ path: 'confirm', code: 'OTHER_FILE', message }]);
    }
    const { rows } = await readTable(file, DELIVERY_COLUMNS);
    const judging: Judging = { viewer, context, admissions: new Map(), batches: new Map() };
    const rejected: RowProblem[] = [];
    for (const row of rows) rejected.push(...(await this.judge(row, judging)));
    if (confirm !== null)
      for (const batch of judging.batches.values())
        rejected.push(...(await this.record(batch, digest, context)));
    rejected.sort((a, b) => a.line - b.line);
    const bad = new Set(rejected.map(({ line }) => line)).size;
    const newDeliveries = [...judging.batches.values()].reduce((sum, { added }) => sum + added, 0);
    const confirmed = confirm !== null;
    return { digest, rows: rows.length, accepted: rows.length - bad, rejected, newDeliveries, confirmed };
  }

  private async judge(row: TableRow<DeliveryColumn>, judging: Judging): Promise<readonly RowProblem[]> {
    const id = admissionIdIn(row);
    if (typeof id !== 'string') return [id];
    const admission = await this.admission(id, judging);
    if (!admission) return [rowProblem(row.line, 'Sprejem', 'unknown-admission')];
    const facts = readDeliveryRow(row, admission);
    if (!('kind' in facts)) return facts;
    const batch = await this.batch(id, admission, facts, judging);
    const refusal = batch.judge(row.line, { deliveryId: deliveryIdOf(id, facts), facts }, judging.context);
    return refusal === null ? [] : [refusedRow(row.line, refusal)];
  }

  private async admission(id: string, { viewer, admissions }: Judging): Promise<RecordedAdmission | null> {
    const known = admissions.get(id);
    if (known !== undefined) return known;
    const theirs = await visibleAmong(this.database, viewer, 'deliveries.import', 'admission', [id]);
    const found = theirs.has(id) ? await this.begun(id) : null;
    admissions.set(id, found);
    return found;
  }

  private begun(id: string): Promise<RecordedAdmission | null> {
    return this.admissions.get(id).catch((error: unknown) => {
      if (error instanceof NotFound || error instanceof Refusal) return null;
      throw error;
    });
  }

  private async batch(
    admissionId: string,
    admission: RecordedAdmission,
    facts: DeliveryFacts,
    { batches }: Judging,
  ): Promise<DeliveriesBatch> {
    const day = deliveredOn(facts);
    const of = { admissionId, provider: providerOn(admission.facts, day), month: monthOf(day) };
    const stream = deliveryMonthStream(of);
    const known = batches.get(stream);
    if (known) return known;
    const batch = new DeliveriesBatch(of, admission, await this.months.find(of));
    batches.set(stream, batch);
    return batch;
  }

  private async record(
    batch: DeliveriesBatch,
    fileDigest: string,
    context: CommandContext,
  ): Promise<readonly RowProblem[]> {
    if (batch.added === 0) return [];
    const stream = deliveryMonthStream(batch.of);
    const metadata = {
      ...context.metadata,
      commandId: uuidV5(`${fileDigest} ${stream}`, context.metadata.commandId),
    };
    const command = batch.command({ ...context, metadata });
    const metadataOf = batch.metadataOf(metadata, fileDigest);
    try {
      await this.runner.run({ stream, decider: deliveryMonth, command, metadata, metadataOf });
      return [];
    } catch (error) {
      // Somebody recorded something of this month between the check and the writing.
      if (!(error instanceof Refusal)) throw error;
      batch.added = 0;
      return batch.lines.map((line) => refusedRow(line, error.code));
    }
  }
}
