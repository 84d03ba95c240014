import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, Length } from 'class-validator';
import { DatedReadingDto, IsCode, IsLocalDate, KnownDto, PageQueryDto } from '#libs/platform';
import { CLOSURE_REASONS } from './capacity.events';
import { BOOKING_STATES } from './bookings/bookings.query';

const KINDS = ['hours', 'places', 'terms', 'beds', 'groups', 'slots'] as const;

/** Whose capacity. */
export class ProviderCapacityQueryDto extends KnownDto {
  /** Name of the provider. */
  @Length(1, 200)
  provider!: string;
}

/** The capacity of which days. */
export class CapacityByDayQueryDto extends ProviderCapacityQueryDto {
  /** First day; today when left out. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** Last day, at most a year after the first; the first when left out. */
  @IsOptional()
  @IsLocalDate()
  to?: string;
}

/** The staff of which day. */
export class StaffingQueryDto extends ProviderCapacityQueryDto {
  /** The day; today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** Which bookings. */
export class BookingsQueryDto extends IntersectionType(ProviderCapacityQueryDto, PageQueryDto) {
  @IsOptional()
  @IsIn(BOOKING_STATES)
  state?: (typeof BOOKING_STATES)[number];

  /** Code of a room, group, term or appointment. */
  @IsOptional()
  @Length(1, 40)
  unit?: string;
}

/** The load of which providers on which day. */
export class CurrentLoadQueryDto extends KnownDto {
  /** The day; today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;

  /** Code of a programme; all when left out. */
  @IsOptional()
  @IsCode()
  programme?: string;

  /** Name of a provider; all when left out. */
  @IsOptional()
  @Length(1, 200)
  provider?: string;
}

/** What there is and what is promised, in hours a week or heads. */
export class LoadDto {
  /** Null where nothing was declared. */
  declared!: number | null;
  closed!: number;
  /** Held by admissions that have begun. */
  confirmed!: number;
  /** Held by admissions that are still to begin. */
  planned!: number;
  offered!: number;
  free!: number;
  /** Of what is held, what a manager let be booked beyond the capacity. */
  overridden!: number;
  /** What is held beyond the capacity. */
  over!: number;
}

/** The load of a room, group, term or appointment. */
export class UnitLoadDto extends LoadDto {
  unit!: string | null;
}

/** The load of a day, in all and by unit. */
export class DayLoadDto extends LoadDto {
  day!: string;
  @ApiProperty({ type: [UnitLoadDto] })
  units!: readonly UnitLoadDto[];
}

/** A contradiction within what a provider says. */
export class OfferWarningDto {
  code!: string;
  stated!: number;
  beds!: number;
}

/** What was said for a time. */
export class DeclarationDto {
  from!: string;
  to!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  offer!: object;
}

/** What cannot be given for a time. */
export class ClosureDto {
  closureId!: string;
  /** All units where it is null. */
  unit!: string | null;
  /** Hours a week or heads; the whole unit where it is null. */
  amount!: number | null;
  from!: string;
  to!: string | null;
  @ApiProperty({ enum: CLOSURE_REASONS })
  reason!: string;
}

/** The capacity of a provider day by day. */
export class CapacityByDayDto {
  programme!: string;
  provider!: string;
  from!: string;
  to!: string;
  knownAt!: string;
  @ApiProperty({ enum: KINDS, nullable: true })
  kind!: string | null;
  /** What the provider said, in force on the first day. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  offer!: object | null;
  @ApiProperty({ type: [OfferWarningDto] })
  warnings!: readonly OfferWarningDto[];
  @ApiProperty({ type: [DayLoadDto] })
  days!: readonly DayLoadDto[];
  /** Said for these days, in the order in which it was said; a later word covers an earlier one. */
  @ApiProperty({ type: [DeclarationDto] })
  declarations!: readonly DeclarationDto[];
  @ApiProperty({ type: [ClosureDto] })
  closures!: readonly ClosureDto[];
}

/** A provider in a programme with its load of the day. */
export class ProviderLoadDto extends LoadDto {
  provider!: string;
  programme!: string;
  @ApiProperty({ enum: KINDS, nullable: true })
  kind!: string | null;
  @ApiProperty({ type: [OfferWarningDto] })
  warnings!: readonly OfferWarningDto[];
}

/** Providers with their load of the day. */
export class CurrentLoadDto extends DatedReadingDto {
  @ApiProperty({ type: [ProviderLoadDto] })
  providers!: readonly ProviderLoadDto[];
}

/** The staff of a day. */
export class StaffingRowDto {
  on!: string;
  employed!: number;
  /** In full posts, e.g. 30.5. */
  active!: number;
  hoursDeliverable!: number | null;
}

/** The staff in force on a day and the records up to it. */
export class StaffingDto extends DatedReadingDto {
  programme!: string;
  provider!: string;
  @ApiProperty({ type: StaffingRowDto, nullable: true })
  staff!: StaffingRowDto | null;
  /** The latest first, at most 400. */
  @ApiProperty({ type: [StaffingRowDto] })
  history!: readonly StaffingRowDto[];
}

/** A booking as it stands. */
export class BookingRowDto {
  bookingId!: string;
  @ApiProperty({ enum: BOOKING_STATES })
  state!: string;
  unit!: string | null;
  amount!: number;
  from!: string;
  to!: string | null;
  lapsesOn!: string | null;
  takenUpBy!: string | null;
  overridden!: boolean;
}

/** A manager's yes to more than there was, with the numbers of its moment. */
export class OverrideRowDto {
  @ApiProperty({ enum: ['declaration', 'closure', 'booking', 'booking-change'] })
  concerns!: string;
  subject!: string | null;
  reason!: string;
  noteRef!: string | null;
  refused!: string;
  unit!: string | null;
  from!: string;
  available!: number;
  booked!: number;
  wanted!: number;
  by!: string;
  recordedAt!: string;
}

/** A page of bookings with the overrides of the book. */
export class BookingsPageDto {
  total!: number;
  @ApiProperty({ type: [BookingRowDto] })
  bookings!: readonly BookingRowDto[];
  @ApiProperty({ type: [OverrideRowDto] })
  overrides!: readonly OverrideRowDto[];
}
