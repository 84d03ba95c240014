import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action } from '#libs/access';
import { NotFound } from '#libs/platform';
import { Evidence } from './evidence';
import { EvidenceCheckResponse, ListSealsRequest, SealResponse } from './evidence.dto';
import { type Seal, sealCode } from './seal';

/** The evidence over HTTP: seals, a check on demand, a letter's code. */
@ApiTags('evidence')
@Controller('api/evidence')
export class EvidenceController {
  constructor(private readonly evidence: Evidence) {}

  @Action('evidence.list-seals')
  @Get('seals')
  @ApiOperation({ summary: 'Seals in their order' })
  @ApiOkResponse({ type: [SealResponse] })
  async list(@Query() { after, limit }: ListSealsRequest): Promise<SealResponse[]> {
    return (await this.evidence.list(after, limit)).map(response);
  }

  @Action('evidence.seal')
  @Post('seals')
  @ApiOperation({ summary: 'Seals what was recorded since the last seal; no seal when nothing was' })
  @ApiOkResponse({ type: [SealResponse] })
  @HttpCode(200)
  async seal(): Promise<SealResponse[]> {
    return (await this.evidence.seal()).map(response);
  }

  @Action('evidence.read-seal')
  @Get('seals/:code')
  @ApiOperation({ summary: 'The seal of a code printed on a letter or a report' })
  @ApiOkResponse({ type: SealResponse })
  async find(@Param('code') code: string): Promise<SealResponse> {
    const seal = await this.evidence.find(code);
    if (!seal) throw new NotFound('seal', code);
    return response(seal);
  }

  @Action('evidence.check')
  @Post('checks')
  @ApiOperation({ summary: 'Compares every event with its seal; takes seconds for each 100,000 events' })
  @ApiOkResponse({ type: EvidenceCheckResponse })
  @HttpCode(200)
  async check(): Promise<EvidenceCheckResponse> {
    const result = await this.evidence.check();
    return { ...result, faults: [...result.faults] };
  }
}

function response({ format: _, ...seal }: Seal): SealResponse {
  return { ...seal, code: sealCode({ format: 1, ...seal }) };
}
