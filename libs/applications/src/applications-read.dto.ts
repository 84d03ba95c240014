import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { IsCode, IsLocalDate, PageQueryDto } from '#libs/platform';
import { CASE_STATES } from './cases/case-summary';
import { TASK_KINDS } from './work-queue/tasks';

/** Which applications. */
export class ListApplicationsDto extends PageQueryDto {
  /** The whole number, e.g. 181-2/2019. */
  @IsOptional()
  @Matches(/^\d{1,5}-\d{1,9}\/\d{4}$/, { message: 'must be a number such as 181-2/2019' })
  number?: string;

  @IsOptional()
  @IsIn(CASE_STATES)
  state?: (typeof CASE_STATES)[number];

  @IsOptional()
  @Length(1, 200)
  unit?: string;

  @IsOptional()
  @IsCode()
  programme?: string;

  @IsOptional()
  @IsUUID()
  personId?: string;
}

/** Whose tasks. */
export const WORK_SCOPES = ['all', 'mine', 'unit', 'unassigned'] as const;
/** When tasks are due, as seen on a day: before it, on it, after it. */
export const WORK_WHEN = ['overdue', 'due', 'upcoming'] as const;

/** Which tasks. */
export class WorkQueueDto extends PageQueryDto {
  /** `mine`: taken by who asks; `unit`: of the unit; `unassigned`: taken by nobody, in the unit where one is given. */
  @IsOptional()
  @IsIn(WORK_SCOPES)
  scope: (typeof WORK_SCOPES)[number] = 'all';

  /** The unit; that of who asks when left out. */
  @IsOptional()
  @Length(1, 200)
  unit?: string;

  @IsOptional()
  @IsIn(WORK_WHEN)
  when?: (typeof WORK_WHEN)[number];

  /** The day on which it is looked at; today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;

  @IsOptional()
  @IsIn(TASK_KINDS)
  kind?: (typeof TASK_KINDS)[number];

  /** Done tasks instead of open ones. */
  @IsOptional()
  @Transform(({ obj }: { obj: Record<string, unknown> }) =>
    obj['done'] === 'true' ? true : obj['done'] === 'false' ? false : obj['done'],
  )
  @IsBoolean()
  done: boolean = false;
}

/** Where a command's stream stands. */
export class CommandAnswerDto {
  applicationId!: string;
  /** To be sent back in `if-match`. */
  revision!: string | null;
  /** To be sent in `after` to see what the command did. */
  position!: string | null;
  /** 0 when nothing was left to do. */
  events!: number;
}

/** An application taken in. */
export class ReceivedApplicationDto extends CommandAnswerDto {
  /** e.g. 181-2/2019. */
  number!: string;
}

/** A document taken in. */
export class RecordedDocumentDto extends CommandAnswerDto {
  documentId!: string;
  /** SHA-256 of its bytes, or null. */
  contentHash!: string | null;
}

/** An applicant on a waiting list. */
export class PlacedApplicantDto extends CommandAnswerDto {
  entryId!: string;
}

/** An application as a list shows it. */
export class ApplicationSummaryDto {
  applicationId!: string;
  number!: string | null;
  personId!: string;
  programme!: string;
  municipality!: string;
  unit!: string;
  channel!: string;
  receivedOn!: string;
  filedOn!: string;
  @ApiProperty({ enum: CASE_STATES })
  state!: (typeof CASE_STATES)[number];
  onHold!: boolean;
  assignee!: string | null;
  completeOn!: string | null;
  /** What the programme's rules said last. */
  @ApiProperty({ enum: ['met', 'not-met', 'unknown'], nullable: true })
  eligibility!: 'met' | 'not-met' | 'unknown' | null;
}

/** A page of applications. */
export class ApplicationsPageDto {
  total!: number;
  @ApiProperty({ type: [ApplicationSummaryDto] })
  applications!: readonly ApplicationSummaryDto[];
}

/** Where an application stands at a provider it is addressed to. */
export class ProviderStandingDto {
  provider!: string;
  preferred!: boolean;
  @ApiProperty({ enum: ['preferred', 'filed', 'not-filed', 'awaiting-documents'] })
  state!: 'preferred' | 'filed' | 'not-filed' | 'awaiting-documents';
}

/** One line of a case's timeline, as the record tells it. */
export class CaseHappeningDto {
  place!: number;
  type!: string;
  day!: string;
  recordedAt!: string;
  actor!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  data!: object;
  note!: string | null;
  /** True where there was a note and it was erased. */
  noteErased!: boolean;
}

/** One application with its history. */
export class ApplicationDetailsDto extends ApplicationSummaryDto {
  revision!: string;
  @ApiProperty({ type: [String] })
  missing!: readonly string[];
  @ApiProperty({ type: [ProviderStandingDto] })
  providers!: readonly ProviderStandingDto[];
  furtherDocumentsDueOn!: string | null;
  /** Each rule's answer with its inputs. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  lastEvaluation!: object | null;
  @ApiProperty({ type: [CaseHappeningDto] })
  timeline!: readonly CaseHappeningDto[];
}

/** A task as a list shows it. */
export class TaskDto {
  taskId!: string;
  @ApiProperty({ enum: TASK_KINDS })
  kind!: (typeof TASK_KINDS)[number];
  subject!: string;
  dueOn!: string | null;
  doneOn!: string | null;
  @ApiProperty({ enum: ['open', 'done'] })
  state!: 'open' | 'done';
  overdue!: boolean;
  applicationId!: string;
  number!: string | null;
  programme!: string;
  unit!: string;
  assignee!: string | null;
  onHold!: boolean;
}

/** A page of the work queue. */
export class WorkQueuePageDto {
  on!: string;
  total!: number;
  @ApiProperty({ type: [TaskDto] })
  tasks!: readonly TaskDto[];
}
