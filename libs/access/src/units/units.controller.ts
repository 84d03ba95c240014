import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '#libs/platform';
import { Action } from '../action';
import { UnitDto } from './units.dto';
import { listUnits } from './units.query';

/** The units there are, to choose from. */
@ApiTags('units')
@Controller('api/units')
export class UnitsController {
  constructor(private readonly database: Database) {}

  @Action('units.list')
  @Get()
  @ApiOperation({ summary: 'The units that handle cases or have handled them, by name' })
  @ApiOkResponse({ type: [UnitDto] })
  async list(): Promise<UnitDto[]> {
    return (await listUnits(this.database)).map((name) => ({ name }));
  }
}
