import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '#libs/platform';
import { BOOKING_KINDS, CLOSURE_REASONS, OVERRIDE_REASONS, ROOM_FOR, SEXES } from './capacity.events';

const UNIT_FORM = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,39}$/;
const UNIT = { message: 'must be a code such as room-12 or, for an appointment, 3-13:00' };
const QUANTITY_FORM = /^\d{1,6}(\.\d{1,2})?$/;
const QUANTITY = { message: 'must be a number with a point and at most two decimals, such as 30.5' };
const MOST = 100_000;

/** Whose capacity is meant. */
export class CapacityOwnerDto {
  /** Name of the provider. */
  @Length(1, 200)
  provider!: string;
}

/** A manager's wish to book beyond the capacity. */
export class CapacityOverrideDto {
  @IsIn(OVERRIDE_REASONS)
  reason!: (typeof OVERRIDE_REASONS)[number];

  /** A text kept elsewhere; needed for another reason. */
  @IsOptional()
  @IsUUID()
  noteRef?: string;
}

/** Whose capacity is meant, and whether a manager goes beyond it. */
export class OverridableCapacityDto extends CapacityOwnerDto {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CapacityOverrideDto)
  overriding?: CapacityOverrideDto;
}

/** A room with its beds. */
export class RoomDto {
  @Matches(UNIT_FORM, UNIT)
  code!: string;

  @IsInt()
  @Min(0)
  @Max(MOST)
  beds!: number;

  @IsIn(ROOM_FOR)
  for!: (typeof ROOM_FOR)[number];
}

/** A group with the number of people it takes. */
export class GroupDto {
  @Matches(UNIT_FORM, UNIT)
  code!: string;

  @IsInt()
  @Min(0)
  @Max(MOST)
  size!: number;
}

/** A term with its days, both included, and its places. */
export class TermDto {
  @Matches(UNIT_FORM, UNIT)
  code!: string;

  @IsLocalDate()
  from!: string;

  @IsLocalDate()
  to!: string;

  @IsInt()
  @Min(0)
  @Max(MOST)
  places!: number;
}

/** What can be given for a time; exactly what the programme counts by is said. */
export class DeclareCapacityDto extends OverridableCapacityDto {
  /** First day. */
  @IsLocalDate()
  from!: string;

  /** Last day; open when left out. */
  @IsOptional()
  @IsLocalDate()
  to?: string;

  @IsOptional()
  @Matches(QUANTITY_FORM, QUANTITY)
  hoursPerWeek?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  places?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => TermDto)
  terms?: TermDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => RoomDto)
  rooms?: RoomDto[];

  /** How many persons the provider says it takes, beside its rooms. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  statedPersons?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => GroupDto)
  groups?: GroupDto[];

  /** Appointments that can be given at the same time. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  parallel?: number;
}

/** The staff of a day. */
export class RecordStaffingDto extends CapacityOwnerDto {
  @IsLocalDate()
  on!: string;

  @IsInt()
  @Min(0)
  @Max(MOST)
  employed!: number;

  /** Of the employed, in full posts, e.g. 30.5. */
  @Matches(QUANTITY_FORM, QUANTITY)
  active!: string;

  /** Hours a week they can give. */
  @IsOptional()
  @Matches(QUANTITY_FORM, QUANTITY)
  hoursDeliverable?: string;
}

/** What cannot be given for a time. */
export class CloseCapacityDto extends OverridableCapacityDto {
  /** Room, group, term or appointment; all of them when left out. */
  @IsOptional()
  @Matches(UNIT_FORM, UNIT)
  unit?: string;

  /** Beds, places or hours a week; the whole unit when left out. */
  @IsOptional()
  @Matches(QUANTITY_FORM, QUANTITY)
  amount?: string;

  @IsLocalDate()
  from!: string;

  /** Last day; open when left out. */
  @IsOptional()
  @IsLocalDate()
  to?: string;

  @IsIn(CLOSURE_REASONS)
  reason!: (typeof CLOSURE_REASONS)[number];

  @IsOptional()
  @IsUUID()
  noteRef?: string;
}

/** From which day on. */
export class CapacityFromDayDto extends CapacityOwnerDto {
  @IsLocalDate()
  on!: string;
}

/** A place to be booked. */
export class BookPlaceDto extends OverridableCapacityDto {
  /** Id of the admission or of the offer. */
  @IsUUID()
  bookingId!: string;

  @IsIn(BOOKING_KINDS)
  kind!: (typeof BOOKING_KINDS)[number];

  /** First day on which an unanswered offer holds nothing any more; for offers only. */
  @IsOptional()
  @IsLocalDate()
  lapsesOn?: string;

  /** Room, group, term or appointment, where the programme has such. */
  @IsOptional()
  @Matches(UNIT_FORM, UNIT)
  unit?: string;

  /** Needed where rooms are for men or for women. */
  @IsOptional()
  @IsIn(SEXES)
  sex?: (typeof SEXES)[number];

  /** Shares the room with a partner. */
  @IsBoolean()
  inCouple: boolean = false;

  /** Hours a week, where hours are counted. */
  @IsOptional()
  @Matches(QUANTITY_FORM, QUANTITY)
  volume?: string;

  @IsLocalDate()
  from!: string;

  /** Last day; open when left out. */
  @IsOptional()
  @IsLocalDate()
  to?: string;

  /** The offer whose place the admission takes up. */
  @IsOptional()
  @IsUUID()
  fromOffer?: string;
}

/** What is to be different from a day on; what is left out stays, `null` takes an end away. */
export class ChangeBookingDto extends OverridableCapacityDto {
  @IsLocalDate()
  from!: string;

  @IsOptional()
  @Matches(UNIT_FORM, UNIT)
  unit?: string;

  @IsOptional()
  @Matches(QUANTITY_FORM, QUANTITY)
  volume?: string;

  /** New last day; null for an open end. */
  @ApiProperty({ type: 'string', nullable: true })
  @IsOptional()
  @IsLocalDate()
  to?: string | null;
}

/** Where the book stands after a command; `events` is 0 when nothing was left to do. */
export class CapacityAnswerDto {
  revision!: string | null;
  /** To be handed to a reading as `after`. */
  position!: string | null;
  events!: number;
}

/** What was closed, and where the book stands. */
export class ClosureAnswerDto extends CapacityAnswerDto {
  closureId!: string;
}
