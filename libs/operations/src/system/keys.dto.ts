import { ApiProperty } from '@nestjs/swagger';

/** A master key by its id, which says nothing of the key itself. */
export class MasterKeyDto {
  id!: string;
  /** When it began to wrap: after the first key, that is a rotation. */
  firstUsedAt!: string;
  /** From then on it wraps nothing new; null for the one in use. */
  @ApiProperty({ type: String, nullable: true })
  retiredAt!: string | null;
  /** How many data keys it wraps now. */
  dataKeys!: number;
}

/** The keys of personal data, counted. */
export class KeysDto {
  /** The newest first. */
  @ApiProperty({ type: [MasterKeyDto] })
  masterKeys!: readonly MasterKeyDto[];
  /** Data keys that are gone for good, with what they sealed. */
  destroyed!: number;
}
