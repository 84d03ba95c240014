import { Body, Controller, Get, Header, HttpCode, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Action } from '#libs/access';
import { type Caller, FromCaller, InvalidInput } from '#libs/platform';
import { MAX_FILE_BYTES } from '#libs/register-import';
import { CommandDesk } from '../command-desk';
import { ImportDeliveriesDto, ImportDeliveriesForm } from '../delivered-services.dto';
import { DeliveriesImportedDto } from './deliveries-import.answer';
import { DeliveriesImporter } from './deliveries-importer';
import { DELIVERY_COLUMNS } from './delivery-row';

/** The part of an uploaded file that is used. */
interface Upload {
  readonly buffer: Buffer;
}

/** Deliveries come in by files over HTTP. */
@ApiTags('delivered services')
@Controller('api/delivered-services/imports')
export class DeliveriesImportController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly importer: DeliveriesImporter,
  ) {}

  @Action('deliveries.import-template')
  @Get('template')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="opravljene-storitve.csv"')
  @ApiOperation({ summary: 'An empty file of deliveries with the header that an import reads, as CSV' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  template(): string {
    // With the mark by which spreadsheets know that č, š and ž are written in UTF-8.
    return `\uFEFF${DELIVERY_COLUMNS.join(';')}\r\n`;
  }

  @Action('deliveries.import')
  @Post()
  @HttpCode(200)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 5 } }))
  @ApiOperation({ summary: 'Check a file of deliveries; with its digest in `confirm`, record the good rows' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportDeliveriesForm })
  @ApiOkResponse({ type: DeliveriesImportedDto })
  async import(
    @Body() { confirm }: ImportDeliveriesDto,
    @UploadedFile() file: Upload | undefined,
    @FromCaller() caller: Caller,
  ): Promise<DeliveriesImportedDto> {
    if (!file)
      throw new InvalidInput([{ path: 'file', code: 'REQUIRED', message: 'a CSV or XLSX file is required' }]);
    const context = this.desk.context(caller);
    const imported = await this.importer.import(file.buffer, confirm ?? null, caller.viewer, context);
    const { rejected, ...result } = imported;
    return { ...result, rejected: [...rejected] };
  }
}
