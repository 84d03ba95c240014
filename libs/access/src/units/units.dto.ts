import { ApiProperty } from '@nestjs/swagger';
import { UNIT_ORIGINS, type UnitOrigin } from './unit-sources';

/** A unit of the house. */
export class UnitDto {
  name!: string;
  /** By what it is known: cases, accounts of those who handle cases, claims of a provider of identities. */
  @ApiProperty({ enum: UNIT_ORIGINS, isArray: true })
  from!: UnitOrigin[];
}
