import { Body, Controller, Get, HttpCode, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { type Caller, FromCaller, InvalidInput } from '#libs/platform';
import { ImportCorrections, ImportRegister, UNNAMED_PROVIDER } from './import-commands';
import { ListRegisterImports } from './imports/register-imports.query';
import {
  ImportForm,
  ImportRequest,
  ImportResponse,
  ListImportsRequest,
  RegisterImportResponse,
} from './register-import.dto';
import { MAX_FILE_BYTES } from './table-file';

/** The part of an uploaded file that is used. */
interface Upload {
  readonly buffer: Buffer;
}

/** Registers and corrections come in over HTTP. */
@ApiTags('imports')
@Controller('api/imports')
export class RegisterImportController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Action(
    'imports.run',
    subject('programme', 'programme', 'body'),
    subject('municipality', 'municipality', 'body'),
    subject('provider', 'provider', 'body'),
  )
  @Post()
  @HttpCode(200)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 10 } }))
  @ApiOperation({ summary: "Import a provider's register, or later corrections to it" })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportForm })
  @ApiOkResponse({ type: ImportResponse })
  async import(
    @Body() { kind, programme, municipality, provider, dryRun }: ImportRequest,
    @UploadedFile() file: Upload | undefined,
    @FromCaller() { actor, correlationId }: Caller,
  ): Promise<ImportResponse> {
    if (!file)
      throw new InvalidInput([{ path: 'file', code: 'REQUIRED', message: 'a CSV or XLSX file is required' }]);
    const options = { actor, correlationId, dryRun };
    const owner = { programme, municipality };
    const result = await this.commands.execute(
      kind === 'register'
        ? new ImportRegister(file.buffer, { ...owner, provider: provider ?? UNNAMED_PROVIDER }, options)
        : new ImportCorrections(file.buffer, { ...owner, provider: provider ?? null }, options),
    );
    return { ...result, rejected: [...result.rejected] };
  }

  @Action('imports.list')
  @Get()
  @ApiOperation({ summary: 'The imports that brought something, newest first' })
  @ApiOkResponse({ type: [RegisterImportResponse] })
  async list(@Query() { limit }: ListImportsRequest): Promise<RegisterImportResponse[]> {
    return [...(await this.queries.execute(new ListRegisterImports(limit)))];
  }
}
