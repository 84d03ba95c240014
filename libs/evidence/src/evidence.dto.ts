import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { EvidenceFaultKind } from './evidence-check';

/** Which seals are asked for. */
export class ListSealsRequest {
  /** Only seals after this number. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after: number = 0;

  /** How many at most, 1 to 1000. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit: number = 100;
}

/** A seal over a range of the record. */
export class SealResponse {
  number!: number;
  /** The short code on letters and reports, e.g. `K7QF-2M9D-0XZR-41TB`. */
  code!: string;
  /** Hash of the seal before, null for the first. */
  before!: string | null;
  /** Position of the first event under the seal. */
  from!: string;
  /** Position of the last event under the seal. */
  to!: string;
  events!: number;
  /** Root of the Merkle tree over the events (SHA-256, hexadecimal). */
  root!: string;
  sealedAt!: string;
  keyId!: string;
  /** Ed25519 over the canonical text, base64. */
  signature!: string;
}

/** Something that is not as it was sealed. */
export class EvidenceFaultResponse {
  kind!: EvidenceFaultKind;
  seal!: number;
  position!: string | null;
  eventId!: string | null;
  stream!: string | null;
  reason!: string;
}

/** What a comparison of the record with its seals found. */
export class EvidenceCheckResponse {
  ok!: boolean;
  seals!: number;
  sealedEvents!: number;
  /** Recorded after the last seal; nothing can be said of them yet. */
  unsealedEvents!: number;
  faultsFound!: number;
  /** At most twenty. */
  faults!: EvidenceFaultResponse[];
}
