import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsAboutWhom, IsLocalDate } from '#libs/platform';
import { RERANK_REASONS, type RerankReason } from './order.events';
import {
  END_REASONS,
  type EndReason,
  EXTENDED_SCOPES,
  FREQUENCIES,
  LEGAL_REGIMES,
  type LegalRegime,
  type NeedProfile,
  PAUSE_REASONS,
  type PauseReason,
  REINSTATEMENT_REASONS,
  type ReinstatementReason,
} from './waiting-list.events';

/** A free text that is kept with the person's data, never in the record. */
export class EntryNoteDto {
  /** What is to be remembered, at most 4000 characters. */
  @IsOptional()
  @Length(1, 4000)
  note?: string;

  /** Whom the note tells of, where not the person who waits: `other`, or a person's id. */
  @IsAboutWhom()
  noteAbout?: string;
}

/** What a person who waits needs. */
export class WaitingNeedDto {
  @IsIn(FREQUENCIES)
  frequency!: (typeof FREQUENCIES)[number];

  @IsOptional()
  @IsArray()
  @IsIn(EXTENDED_SCOPES, { each: true })
  extendedScope: (typeof EXTENDED_SCOPES)[number][] = [];

  @IsOptional()
  @IsBoolean()
  relativesHelp: boolean = false;

  /** Hours a week wanted, up to 168. */
  @IsOptional()
  @Min(0.5)
  @Max(168)
  hoursPerWeek?: number;
}

/** The need as events bear it. */
export const needOf = ({
  frequency,
  extendedScope,
  relativesHelp,
  hoursPerWeek,
}: WaitingNeedDto): NeedProfile => ({
  frequency,
  extendedScope,
  relativesHelp,
  hoursPerWeek: hoursPerWeek ?? null,
});

/** A changed need. */
export class ChangeNeedDto {
  @IsLocalDate()
  effectiveOn!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => WaitingNeedDto)
  needProfile!: WaitingNeedDto;
}

/** A change of the law under which the person waits. */
export class ChangeRegimeDto {
  @IsLocalDate()
  effectiveOn!: string;

  @IsIn(LEGAL_REGIMES)
  legalRegime!: LegalRegime;
}

/** A pause. */
export class PauseWaitingDto {
  @IsLocalDate()
  from!: string;

  @IsIn(PAUSE_REASONS)
  reason!: PauseReason;
}

/** The end of a pause. */
export class ResumeWaitingDto {
  /** The first day on which the wait goes on. */
  @IsLocalDate()
  on!: string;
}

/** An end of the wait. */
export class EndWaitingDto extends EntryNoteDto {
  /** The first day on which the entry is not on the list any more. */
  @IsLocalDate()
  endedOn!: string;

  @IsIn(END_REASONS)
  reason!: EndReason;

  /** Only with an admission. */
  @IsOptional()
  @IsLocalDate()
  serviceStartedOn?: string;
}

/** A return to the list after a removal for want of an answer. */
export class ReinstateDto extends EntryNoteDto {
  @IsLocalDate()
  reinstatedOn!: string;

  @IsIn(REINSTATEMENT_REASONS)
  reason!: ReinstatementReason;
}

/** What a priority rule may ask beside the need; left out is not known. */
export class PriorityFactsDto {
  @IsLocalDate()
  effectiveOn!: string;

  @IsOptional()
  @IsBoolean()
  livesAlone?: boolean;

  /** Discharged from hospital and in need of help at home because of it. */
  @IsOptional()
  @IsBoolean()
  hospitalDischarge?: boolean;

  @IsOptional()
  @IsBoolean()
  terminallyIll?: boolean;
}

/** Another place in the order by hand; either `rank` or `before` is given. */
export class RerankDto extends EntryNoteDto {
  /** The day from which it holds; today when left out. */
  @IsOptional()
  @IsLocalDate()
  effectiveOn?: string;

  /** The rank wanted. */
  @IsOptional()
  @IsInt()
  @Min(1)
  rank?: number;

  /** The entry directly before which to stand. */
  @IsOptional()
  @IsUUID()
  before?: string;

  @IsIn(RERANK_REASONS)
  reason!: RerankReason;
}

/** Where an entry stands after a command. */
export class EntryAnswerDto {
  /** To be sent back in `if-match`. */
  revision!: string | null;
  /** To be sent in `after` to see what the command did. */
  position!: string | null;
  /** 0 when nothing was left to do. */
  events!: number;
}

/** A pause that was begun. */
export class PausedDto extends EntryAnswerDto {
  pauseId!: string;
}

/** One entry that a command to many could not be done for. */
export class RefusedEntryDto {
  entryId!: string;
  code!: string;
}

/** What came of a command to many entries. */
export class ManyAnsweredDto {
  done!: number;
  @ApiProperty({ type: [RefusedEntryDto] })
  refused!: readonly RefusedEntryDto[];
}

/** An entry as it is recorded now, without anything that names a person. */
export class WaitingEntryDto {
  entryId!: string;
  personId!: string;
  programme!: string;
  municipality!: string;
  provider!: string;
  registerNumber!: string | null;
  /** The application that it comes from, or null. */
  applicationId!: string | null;
  applicationReceivedOn!: string;
  applicationCompleteOn!: string | null;
  listedOn!: string;
  @ApiProperty({ enum: LEGAL_REGIMES })
  legalRegime!: string;
  /** From which days it waits under which law, beside the first. */
  @ApiProperty({ type: 'array', items: { type: 'object' } })
  regimes!: readonly object[];
  @ApiProperty({ type: 'object', additionalProperties: true })
  needProfile!: object;
  @ApiProperty({ type: 'array', items: { type: 'object' } })
  pauses!: readonly object[];
  @ApiProperty({ type: 'array', items: { type: 'object' } })
  offers!: readonly object[];
  @ApiProperty({ type: 'array', items: { type: 'object' } })
  revalidations!: readonly object[];
  /** The end that holds, or null. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  end!: object | null;
  /** For the header `if-match` of the next command. */
  revision!: string;
}
