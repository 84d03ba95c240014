import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { type Caller, FromCaller } from '#libs/platform';
import { AuditTrail } from '../audit-trail';
import { TrailExports } from '../export/trail-exports';
import type { TrailFilter, TrailScope } from '../trail/trail-request';
import { TrailExportDto, TrailUnitDto, TrailUserDto } from './audit-trail.dto';
import { filterOf, withinOwnUnit } from './trail-desk';

const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);
const PRODUCED = ['text/csv', 'application/pdf', 'application/octet-stream'];

/** Trails as files: CSV, XLSX, PDF, and PDF with its signature. */
@ApiTags('audit trail')
@Controller('api/audit-trail')
export class TrailExportsController {
  constructor(
    private readonly trail: AuditTrail,
    private readonly exports: TrailExports,
  ) {}

  @Action('audit-trail.export-case', subject('case', 'id'))
  @Get('cases/:id/export')
  @ApiOperation({ summary: 'The trail of a case as a file' })
  @ApiProduces(...PRODUCED)
  ofCase(@Id() id: string, @Query() asked: TrailExportDto, @FromCaller() caller: Caller) {
    return this.file({ kind: 'case', id }, asked, caller);
  }

  @Action('audit-trail.export-person', subject('person', 'id'))
  @Get('persons/:id/export')
  @ApiOperation({ summary: 'The trail of a person as a file' })
  @ApiProduces(...PRODUCED)
  async ofPerson(@Id() id: string, @Query() asked: TrailExportDto, @FromCaller() caller: Caller) {
    return this.file(await this.trail.personScope(id), asked, caller);
  }

  @Action('audit-trail.export-user', subject('account', 'id'))
  @Get('users/:id/export')
  @ApiOperation({ summary: 'What somebody who works here wrote, as a file' })
  @ApiProduces(...PRODUCED)
  ofUser(@Param() { id }: TrailUserDto, @Query() asked: TrailExportDto, @FromCaller() caller: Caller) {
    return this.file({ kind: 'user', id }, asked, caller, withinOwnUnit(caller));
  }

  @Action('audit-trail.export-unit', subject('unit', 'unit'))
  @Get('units/:unit/export')
  @ApiOperation({ summary: 'What was written in a unit, as a file' })
  @ApiProduces(...PRODUCED)
  ofUnit(@Param() { unit }: TrailUnitDto, @Query() asked: TrailExportDto, @FromCaller() caller: Caller) {
    return this.file({ kind: 'unit', unit }, asked, caller);
  }

  private async file(
    scope: TrailScope,
    asked: TrailExportDto,
    { actor }: Caller,
    narrowed: TrailFilter = {},
  ): Promise<StreamableFile> {
    const { format, language, order } = asked;
    const request = {
      scope,
      filter: { ...filterOf(asked), ...narrowed },
      format,
      language,
      order,
      madeBy: actor.id,
    };
    const { name, type, bytes } = await this.exports.file(request);
    const options = { type, disposition: `attachment; filename="${name}"` };
    return Buffer.isBuffer(bytes) ? new StreamableFile(bytes, options) : new StreamableFile(bytes, options);
  }
}
