import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Action } from '#libs/access';
import { NotFound } from '#libs/platform';
import { Evidence } from './evidence';
import type { EvidenceFaultKind } from './evidence-check';
import { type Seal, sealCode } from './seal';

/** Which seals are asked for. */
export class ListSealsRequest {
  /** Only seals after this number. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after: number = 0;

  /** How many at most, 1 to 1000. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit: number = 100;
}

/** A seal over a range of the record. */
export class SealResponse {
  number!: number;
  /** The short code on letters and reports, e.g. `K7QF-2M9D-0XZR-41TB`. */
  code!: string;
  /** Hash of the seal before, null for the first. */
  before!: string | null;
  /** Position of the first event under the seal. */
  from!: string;
  /** Position of the last event under the seal. */
  to!: string;
  events!: number;
  /** Root of the Merkle tree over the events (SHA-256, hexadecimal). */
  root!: string;
  sealedAt!: string;
  keyId!: string;
  /** Ed25519 over the canonical text, base64. */
  signature!: string;
}

/** Something that is not as it was sealed. */
export class EvidenceFaultResponse {
  kind!: EvidenceFaultKind;
  seal!: number;
  position!: string | null;
  eventId!: string | null;
  stream!: string | null;
  reason!: string;
}

/** What a comparison of the record with its seals found. */
export class EvidenceCheckResponse {
  ok!: boolean;
  seals!: number;
  sealedEvents!: number;
  /** Recorded after the last seal; nothing can be said of them yet. */
  unsealedEvents!: number;
  faultsFound!: number;
  /** At most twenty. */
  faults!: EvidenceFaultResponse[];
}

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
