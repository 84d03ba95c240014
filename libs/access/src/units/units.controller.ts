import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '#libs/platform';
import { Action } from '../action';
import { UnitSources } from './unit-sources';
import { UnitDto } from './units.dto';
import { unitsOfCases } from './units.query';
import { unitsOnce } from './units.rules';

/** The units there are, to choose from. */
@ApiTags('units')
@Controller('api/units')
export class UnitsController {
  constructor(
    private readonly database: Database,
    private readonly sources: UnitSources,
  ) {}

  @Action('units.list')
  @Get()
  @ApiOperation({ summary: 'The units of the house by name: of its cases, and of those who handle cases' })
  @ApiOkResponse({ type: [UnitDto] })
  async list(): Promise<UnitDto[]> {
    const known = await Promise.all([unitsOfCases(this.database), this.sources.all()]);
    return unitsOnce(known.flat());
  }
}
