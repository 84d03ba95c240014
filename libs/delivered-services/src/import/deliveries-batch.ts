import { type CommandContext, type EventMetadata, Refusal } from '#libs/kernel';
import {
  type MonthOf,
  type NewDelivery,
  RecordDeliveries,
  deliveryMonth,
} from '../delivered-services.decider';
import type { DeliveredServicesEvent } from '../delivered-services.events';
import { deliveredOn } from '../delivery.rules';
import type { DeliveryMonth } from '../delivery-month.rules';
import type { RecordedAdmission } from '../recorded-admissions';

/** The good rows of a file that belong to one month of one admission, judged one after the other. */
export class DeliveriesBatch {
  private readonly rows: { readonly line: number; readonly delivery: NewDelivery }[] = [];
  /** Deliveries that the record does not have yet. */
  added = 0;

  constructor(
    readonly of: MonthOf,
    private readonly admission: RecordedAdmission,
    private state: DeliveryMonth,
  ) {}

  /** The lines of its good rows. */
  get lines(): number[] {
    return this.rows.map(({ line }) => line);
  }

  /** Takes a row in, or answers the code of the rule that refuses it. */
  judge(line: number, delivery: NewDelivery, context: CommandContext): string | null {
    const data = { admission: this.admission.facts, deliveries: [delivery] };
    try {
      const events = deliveryMonth.decide(new RecordDeliveries(this.of, data, context), this.state);
      this.state = events.reduce((state, event) => deliveryMonth.evolve(state, event), this.state);
      this.rows.push({ line, delivery });
      if (events.length > 0) this.added += 1;
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  }

  /** The command that records its rows. */
  command(context: CommandContext): RecordDeliveries {
    const deliveries = this.rows.map(({ delivery }) => delivery);
    return new RecordDeliveries(this.of, { admission: this.admission.facts, deliveries }, context);
  }

  /** The metadata of each event: the line it came from, known on the day of the delivery. */
  metadataOf(metadata: EventMetadata, fileDigest: string): (event: DeliveredServicesEvent) => EventMetadata {
    const rows = new Map(this.rows.map((row) => [row.delivery.deliveryId, row]));
    const register = `deliveries/${this.of.provider}`;
    return ({ data }) => {
      const row = 'deliveryId' in data ? rows.get(data.deliveryId) : undefined;
      if (!row) return metadata;
      const knownOn = deliveredOn(row.delivery.facts);
      return { ...metadata, importSource: { register, fileDigest, line: row.line, knownOn } };
    };
  }
}
