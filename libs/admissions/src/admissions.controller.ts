import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Action, subject } from '#libs/access';
import { ReadAfter } from '#libs/projections';
import { dayAt, localDate, toKnownAt } from '#libs/kernel';
import { AfterDto, type Caller, Clock, FromCaller, InvalidInput, KnownDto } from '#libs/platform';

import { dayOr } from './admission-request';
import {
  AdmissionDetailsDto,
  AdmissionsOfDto,
  AdmissionsOnDayDto,
  AdmissionsOnDayQueryDto,
  AdmissionStandingDto,
  BookingMismatchDto,
  ReviewsQueryDto,
  ReviewToDoDto,
} from './admissions-read.dto';
import { bookingMismatchesView } from './places/mismatches.projection';
import { ListBookingMismatches } from './places/mismatches.query';
import { admissionsView } from './register/admissions.projection';
import { GetAdmission, ListAdmissions, ListAdmissionsOf } from './register/register.handlers';
import { ListReviewsDue } from './reviews/reviews-due.query';

/** Admissions to read; nothing here names a person. */
@ApiTags('admissions')
@Controller('api')
export class AdmissionsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly readAfter: ReadAfter,
    private readonly clock: Clock,
  ) {}

  @Action(
    'admissions.list-on-day',
    subject('programme', 'code'),
    subject('municipality', 'municipality', 'query'),
    subject('provider', 'provider', 'query'),
  )
  @Get('programmes/:code/admissions')
  @ApiOperation({ summary: 'Who is admitted on a day, as known on a day or at a moment, and who is to be' })
  @ApiOkResponse({ type: AdmissionsOnDayDto })
  async onDay(
    @Param('code') programme: string,
    @Query() { on, knownAt, provider, municipality, offset, limit, after }: AdmissionsOnDayQueryDto,
    @FromCaller() { viewer }: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AdmissionsOnDayDto> {
    await this.readAfter.wait(admissionsView.name, after, response);
    const now = this.clock.now();
    const scope = { programme, provider: provider ?? null, municipality: municipality ?? null };
    const known = knownAt === undefined ? now : toKnownAt(knownAt);
    return this.queries.execute(
      new ListAdmissions(viewer, { ...scope, on: dayOr(on, dayAt(now)), knownAt: known, offset, limit }),
    );
  }

  @Action(
    'admissions.list',
    subject('person', 'personId', 'query'),
    subject('application', 'applicationId', 'query'),
  )
  @Get('admissions')
  @ApiOperation({ summary: 'All admissions of a person or of an application, the latest first' })
  @ApiOkResponse({ type: [AdmissionStandingDto] })
  async of(
    @Query() { personId, applicationId, after }: AdmissionsOfDto,
    @FromCaller() { viewer }: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AdmissionStandingDto[]> {
    if (personId === undefined && applicationId === undefined)
      throw new InvalidInput([{ path: 'personId', code: 'REQUIRED', message: 'or applicationId is needed' }]);
    await this.readAfter.wait(admissionsView.name, after, response);
    return [...(await this.queries.execute(new ListAdmissionsOf(viewer, { personId, applicationId })))];
  }

  @Action(
    'admissions.list-reviews',
    subject('programme', 'programme', 'query'),
    subject('provider', 'provider', 'query'),
  )
  @Get('admissions/reviews-due')
  @ApiOperation({ summary: 'Plans to be evaluated and questionnaires to be answered, the longest due first' })
  @ApiOkResponse({ type: [ReviewToDoDto] })
  async reviews(
    @Query() { on, until, programme, provider, limit, after }: ReviewsQueryDto,
    @FromCaller() { viewer }: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReviewToDoDto[]> {
    await this.readAfter.wait(admissionsView.name, after, response);
    const day = dayOr(on, dayAt(this.clock.now()));
    const scope = { programme: programme ?? null, provider: provider ?? null };
    const request = { on: day, until: until === undefined ? day : localDate(until), ...scope, limit };
    return [...(await this.queries.execute(new ListReviewsDue(viewer, request)))];
  }

  @Action('admissions.list-mismatches')
  @Get('admissions/booking-mismatches')
  @ApiOperation({ summary: 'Bookings that do not say what their admission says, to be put right' })
  @ApiOkResponse({ type: [BookingMismatchDto] })
  async mismatches(
    @Query() { after }: AfterDto,
    @FromCaller() { viewer }: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookingMismatchDto[]> {
    await this.readAfter.wait(bookingMismatchesView.name, after, response);
    return [...(await this.queries.execute(new ListBookingMismatches(viewer)))];
  }

  @Action('admissions.read', subject('admission', 'id'))
  @Get('admissions/:id')
  @ApiOperation({
    summary: 'An admission with its agreement and all that happened, also as known at a moment',
  })
  @ApiOkResponse({ type: AdmissionDetailsDto })
  async get(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { after, knownAt }: KnownDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AdmissionDetailsDto> {
    await this.readAfter.wait(admissionsView.name, after, response);
    return this.queries.execute(new GetAdmission(id, knownAt === undefined ? undefined : toKnownAt(knownAt)));
  }
}
