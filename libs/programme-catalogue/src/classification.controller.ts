import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action } from '#libs/access';
import { dayAt, localDate } from '#libs/kernel';
import { Clock } from '#libs/platform';
import { classificationPlan, findSign, programmes } from '#libs/programmes';
import { ClassificationSignDto } from './classification.dto';
import { ProgrammeQueryDto } from './programmes.dto';

/** The classification plan, from whose signs the numbers of cases are made. */
@ApiTags('programmes')
@Controller('api/classification-plan')
export class ClassificationController {
  constructor(private readonly clock: Clock) {}

  @Action('classification.list')
  @Get()
  @ApiOperation({ summary: 'The signs in force on a day, with the programmes that use each by default' })
  @ApiOkResponse({ type: [ClassificationSignDto] })
  list(@Query() { on }: ProgrammeQueryDto): ClassificationSignDto[] {
    const day = on === undefined ? dayAt(this.clock.now()) : localDate(on);
    return classificationPlan().flatMap(({ sign }) => {
      const found = findSign(sign, day);
      if (!found) return [];
      const { value, from, until, source, verified, note = null } = found;
      const using = programmes().filter((programme) => programme.sign === sign);
      const dated = { from, until, source, verified, note };
      return [{ sign, ...value, programmes: using.map(({ code }) => code), ...dated }];
    });
  }
}
