import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsOptional, Length, Max, Min } from 'class-validator';
import { IsDayOrInstant, IsLocalDate } from '#libs/platform';
import type { FindingState } from './detection';
import type { ParameterUnit } from './detector';
import { LOOK_NOTES, type LookNote } from './findings/finding.events';
import { SETTING_SOURCES, type SettingSource } from './settings/settings.events';

const STATES = ['new', 'looked-into', 'more-since'] as const;

/** Whose findings, of which days, as known when. */
export class DetectionQueryDto {
  /** The first day on which something was recorded; a month before the last one when left out. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** The last day, included; today when left out. At most 366 days. */
  @IsOptional()
  @IsLocalDate()
  to?: string;

  /** The unit in which people acted; the caller's own when left out, all where the caller has none. */
  @IsOptional()
  @Length(1, 80)
  unit?: string;

  /** What was recorded by the end of this day, or at this moment; now when left out. */
  @IsOptional()
  @IsDayOrInstant()
  knownAt?: string;
}

/** Which page of the findings. */
export class FindingsQueryDto extends DetectionQueryDto {
  /** Only findings of which this is so. */
  @IsOptional()
  @IsIn(STATES)
  state?: FindingState;

  /** How many findings to pass over. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  offset: number = 0;

  /** How many findings at most, 1 to 200. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
  @IsOptional()
  @Length(1, 64)
  after?: string;
}

/** What came of a look at a finding. */
export class LookIntoDto {
  @ApiProperty({ enum: LOOK_NOTES })
  @IsIn(LOOK_NOTES)
  note!: LookNote;

  /** How much stood behind the finding as it was looked at; what comes later is shown as new. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  evidence!: number;
}

/** A value for a parameter from a day on. */
export class SetDetectorParameterDto {
  /** In the parameter's unit, within its limits. */
  @IsNumber()
  value!: number;

  /** The first day on which it holds. */
  @IsLocalDate()
  from!: string;

  @ApiProperty({ enum: SETTING_SOURCES })
  @IsIn(SETTING_SOURCES)
  source!: SettingSource;
}

/** A text in the languages of the screens. */
export class WordsDto {
  sl!: string;
  it!: string;
  en!: string;
}

/** A value of a parameter with its days and source; unverified where nobody has set it. */
export class DetectorValueDto {
  value!: number;
  @ApiProperty({ type: String, nullable: true })
  from!: string | null;
  @ApiProperty({ type: String, nullable: true })
  until!: string | null;
  /** A text, or one of the codes under which the office sets a value. */
  source!: string;
  verified!: boolean;
}

/** A number by which a detector goes. */
export class DetectorParameterDto {
  name!: string;
  words!: WordsDto;
  @ApiProperty({ enum: ['days', 'working-days', 'weeks', 'times', 'minute-of-day'] })
  unit!: ParameterUnit;
  least!: number;
  most!: number;
  values!: DetectorValueDto[];
}

/** A code with its words. */
export class CodeWordsDto {
  code!: string;
  words!: WordsDto;
}

/** How many findings there are, and how many nobody has looked into since they are as they are. */
export class FindingCountsDto {
  findings!: number;
  open!: number;
  /** False where there were more rows than are looked through at once. */
  complete!: boolean;
}

/** A detector: what it means, what it goes by, what else may stand behind a finding, and how much it found. */
export class DetectorDto {
  id!: string;
  version!: number;
  title!: WordsDto;
  definition!: WordsDto;
  population!: WordsDto;
  innocent!: WordsDto[];
  signs!: CodeWordsDto[];
  figures!: CodeWordsDto[];
  parameters!: DetectorParameterDto[];
  counts!: FindingCountsDto;
}

/** The detectors, and of whom and which days they were asked. */
export class DetectorsDto {
  from!: string;
  to!: string;
  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;
  knownAt!: string;
  detectors!: DetectorDto[];
}

/** Of whom or of what a finding speaks. */
export class FindingAboutDto {
  @ApiProperty({ enum: ['person', 'unit', 'stream'] })
  kind!: 'person' | 'unit' | 'stream';
  id!: string;
}

/** What came of a finding so far. */
export class LookDto {
  @ApiProperty({ enum: LOOK_NOTES })
  note!: LookNote;
  lookedIntoOn!: string;
  lookedIntoBy!: string;
  /** How much stood behind it then. */
  evidence!: number;
  times!: number;
}

/** Something worth a look. */
export class FindingDto {
  findingId!: string;
  on!: string;
  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;
  about!: FindingAboutDto;
  /** Codes that the detector puts into words. */
  signs!: string[];
  /** Numbers by the codes that the detector puts into words. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  figures!: Record<string, number>;
  /** How many events and look-ups stand behind it. */
  evidence!: number;
  @ApiProperty({ enum: STATES })
  state!: FindingState;
  @ApiProperty({ type: LookDto, nullable: true })
  look!: LookDto | null;
}

/** A page of findings, the latest first. */
export class FindingPageDto {
  total!: number;
  complete!: boolean;
  findings!: FindingDto[];
}

/** An event of the record, or an entry of the processing log, behind a finding. */
export class EvidenceItemDto {
  @ApiProperty({ enum: ['event', 'look-up'] })
  kind!: 'event' | 'look-up';
  /** When it was recorded or done. */
  at!: string;
  /** Id of who acted, as the record has it. */
  actor!: string;
  /** Type of the event, or the action. */
  what!: string;
  /** Of an event: where it stands. */
  @ApiProperty({ type: String, nullable: true })
  stream!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  revision!: number | null;
  @ApiProperty({ type: String, nullable: true })
  position!: string | null;
  /** Of an event: the day on which its fact happened. */
  @ApiProperty({ type: String, nullable: true })
  effectiveOn!: string | null;
  /** Of a look-up: its entry in the log. */
  @ApiProperty({ type: String, nullable: true })
  entryId!: string | null;
}

/** A finding with all that stands behind it, the earliest first. */
export class FindingWithEvidenceDto extends FindingDto {
  behind!: EvidenceItemDto[];
}

/** A class of a histogram; no end where it is open. */
export class SpreadClassDto {
  @ApiProperty({ type: Number, nullable: true })
  from!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  to!: number | null;
  n!: number;
}

/** How the days between fact and recording spread in a unit; negative where a fact was recorded ahead. */
export class UnitSpreadDto {
  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;
  /** Facts of a register, counted to the day on which the register knew them. */
  imported!: boolean;
  n!: number;
  @ApiProperty({ type: Number, nullable: true })
  least!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  quarter!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  median!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  threeQuarters!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  ninetieth!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  most!: number | null;
  @ApiProperty({ type: [SpreadClassDto] })
  histogram!: readonly SpreadClassDto[];
}

/** Where a command on a finding or a parameter stands in the record; null where nothing was left to do. */
export class DetectorAnswerDto {
  @ApiProperty({ type: String, nullable: true })
  position!: string | null;
  events!: number;
}
