import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { LIKENESSES } from '../duplicates/likeness.rules';
import { PersonCardDto } from '../persons.dto';

/** The other record of which something is decided. */
export class OtherPersonDto {
  @IsUUID('all')
  otherPersonId!: string;
}

/** What was decided, and whether pages show it already. */
export class PairOutcomeDto {
  revision!: string | null;
  position!: string | null;
  events!: number;
  shown!: boolean;
}

/** A record that may be of the same person, and why. */
export class DuplicateCandidateDto {
  person!: PersonCardDto;
  @ApiProperty({ enum: LIKENESSES, isArray: true })
  reasons!: readonly string[];
}

/** A person beside those who may be the same. */
export class DuplicateCandidatesDto {
  person!: PersonCardDto;
  @ApiProperty({ type: [DuplicateCandidateDto] })
  candidates!: readonly DuplicateCandidateDto[];
}
