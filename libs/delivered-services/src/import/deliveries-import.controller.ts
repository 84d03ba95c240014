import { Body, Controller, HttpCode, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Action } from '#libs/access';
import { type Caller, FromCaller, InvalidInput } from '#libs/platform';
import { MAX_FILE_BYTES } from '#libs/register-import';
import { CommandDesk } from '../command-desk';
import { ImportDeliveriesDto, ImportDeliveriesForm } from '../delivered-services.dto';
import { DeliveriesImporter } from './deliveries-importer';

/** The part of an uploaded file that is used. */
interface Upload {
  readonly buffer: Buffer;
}

/** What is wrong with one cell of a row. */
export class RowProblemDto {
  /** Line of the file, or row of the sheet, from 1. */
  line!: number;
  /** Header of the column; empty when the row as a whole is meant. */
  column!: string;
  code!: string;
  /** A sentence for people, without the cell's value. */
  message!: string;
}

/** What came, or would come, of a file of deliveries. */
export class DeliveriesImportedDto {
  /** To be sent back in `confirm`, with the same file, so that its good rows are recorded. */
  digest!: string;
  rows!: number;
  accepted!: number;
  @ApiProperty({ type: [RowProblemDto] })
  rejected!: RowProblemDto[];
  /** Deliveries that the record did not have before. */
  newDeliveries!: number;
  /** False for a check, which records nothing. */
  confirmed!: boolean;
}

/** Deliveries come in by files over HTTP. */
@ApiTags('delivered services')
@Controller('api/delivered-services/imports')
export class DeliveriesImportController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly importer: DeliveriesImporter,
  ) {}

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
    const imported = await this.importer.import(file.buffer, confirm ?? null, caller.actor, context);
    const { rejected, ...result } = imported;
    return { ...result, rejected: [...rejected] };
  }
}
