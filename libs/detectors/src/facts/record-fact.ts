import type { Instant, LocalDate } from '#libs/kernel';

/** The offer to which a refusal answers. */
export interface OfferBehind {
  readonly revision: number;
  readonly position: string;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly offeredOn: LocalDate;
  readonly answerBy: LocalDate;
  readonly startsOn: LocalDate | null;
}

/** An offer that may still be refused. */
export type OfferPlaced = readonly [offerId: string, offer: OfferBehind];

/** What a stream has said: its rows, and what later rows need. */
export interface StreamFacts {
  readonly programme: string | null;
  readonly provider: string | null;
  readonly offers: readonly OfferPlaced[];
  /** The days of deliveries by their ids, and the office's day on which their month was first stated. */
  readonly deliveries: Readonly<Record<string, LocalDate>>;
  readonly statedOn: LocalDate | null;
  readonly rows: readonly (readonly unknown[])[];
}

/** What a detector needs of an event beside its days, by kind of event. */
export interface FactDetail {
  readonly reason?: string | null;
  /** How many others an override passed, and the ranks before and after it. */
  readonly passed?: number;
  readonly fromRank?: number;
  readonly toRank?: number;
  readonly offer?: OfferBehind;
  /** Which closure of places was made or given back. */
  readonly closureId?: string;
  /** The office's day on which the month of a delivery had been stated; absent where it had not. */
  readonly statedOn?: LocalDate;
}

/** An event that a person recorded, or that came by an import, as detectors look at it. */
export interface RecordFact {
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly type: string;
  readonly recordedAt: Instant;
  /** Of the request in which it was recorded; the processing log bears the same. */
  readonly correlationId: string;
  /** The office's day on which it was recorded; of an imported fact the day on which its register knew it. */
  readonly recordedOn: LocalDate;
  /** The day on which the fact itself happened. */
  readonly effectiveOn: LocalDate;
  readonly imported: boolean;
  readonly actor: string;
  readonly role: string;
  readonly unit: string | null;
  readonly programme: string | null;
  readonly provider: string | null;
  readonly detail: FactDetail;
}
