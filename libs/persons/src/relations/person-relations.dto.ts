import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsLocalDate } from '#libs/platform';
import { RELATION_BASES, type RelationKind } from './person-relations.events';

const KINDS = Object.keys(RELATION_BASES) as RelationKind[];
const BASES = [...new Set(Object.values(RELATION_BASES).flat())];

/** What another person is to this one. */
export class AddRelationDto {
  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS })
  kind!: RelationKind;

  @IsUUID('all')
  otherPersonId!: string;

  /** The ground, one of those of the kind. */
  @IsIn(BASES)
  @ApiProperty({ enum: BASES })
  basis!: string;

  @IsLocalDate()
  from!: string;

  /** The first day on which it does not hold any more. */
  @IsOptional()
  @IsLocalDate()
  until?: string;
}

/** From which day on it does not hold any more. */
export class EndRelationDto {
  @IsLocalDate()
  on!: string;
}

/** Relations of which day; of all days when left out. */
export class RelationsQueryDto {
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** Who is what to the person, and when. */
export class RelationDto {
  relationId!: string;
  @ApiProperty({ enum: KINDS })
  kind!: RelationKind;
  otherId!: string;
  basis!: string;
  from!: string;
  until!: string | null;
}
