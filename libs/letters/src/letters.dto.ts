import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '#libs/platform';
import { LETTER_KINDS, type LetterKind } from './letter-kinds.rules';
import type { Wording } from './letter-text.rules';
import { LETTER_SUBJECTS, type LetterSubject } from './letters.events';

/** What the caseworker adds in this case. */
export class AdditionDto {
  @IsString()
  @Length(1, 5000)
  sl!: string;

  @IsOptional()
  @IsString()
  @Length(1, 5000)
  it?: string;
}

/** A supplement call before it is sent. */
export class PlannedCallDto {
  /** The period in days; the assumed one when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(90)
  days?: number;
}

/** The letter that is wanted. */
export class LetterRequestDto {
  @IsIn(LETTER_KINDS)
  @ApiProperty({ enum: LETTER_KINDS })
  kind!: LetterKind;

  /** Id of the application (supplement call, dismissal, transfer), decision, waiting-list entry or admission. */
  @IsUUID()
  about!: string;

  /** `decision` for a dismissal that was decided as a decision. */
  @IsOptional()
  @IsIn(LETTER_SUBJECTS)
  @ApiProperty({ enum: LETTER_SUBJECTS, required: false })
  of?: LetterSubject;

  /** The offer or campaign of an entry; the last one when left out. */
  @IsOptional()
  @IsUUID()
  part?: string;

  /** A number for a letter that belongs to no application; others are given theirs. */
  @IsOptional()
  @Matches(/^\d{1,5}-\d{1,7}\/\d{4}-\d{1,6}$/, { message: 'must be a document number such as 181-2/2026-4' })
  number?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  attachments?: string[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AdditionDto)
  addition?: AdditionDto;

  /** The produced letter that this one takes the place of. */
  @IsOptional()
  @IsUUID()
  replaces?: string;

  /** Only to look at: the letter of a supplement call as it would be were it sent now. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PlannedCallDto)
  planned?: PlannedCallDto;
}

/** Whose letters. */
export class ListLettersDto {
  @IsOptional()
  @IsUUID()
  applicationId?: string;

  /** A decision, waiting-list entry, admission or application. */
  @IsOptional()
  @IsUUID()
  about?: string;

  @IsOptional()
  @IsUUID()
  personId?: string;
}

/** Whose wording of a text. */
export class LetterTextQueryDto {
  @Length(1, 200)
  unit!: string;

  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** A new version of a text. */
export class PublishTextDto {
  /** The unit whose wording it is; all units when left out. */
  @IsOptional()
  @Length(1, 200)
  unit?: string;

  /** First day of letters written with it; a day to come. */
  @IsLocalDate()
  from!: string;

  /** Parts by name, each `{ "sl": …, "it": … }`; parts left out stay as they are. */
  @IsObject()
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { sl: { type: 'string' }, it: { type: 'string' } },
      required: ['sl', 'it'],
    },
  })
  parts!: Record<string, Wording>;
}
