import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Action } from '#libs/access';
import { KeyStore } from '#libs/key-store';

/** A master key by its id, which says nothing of the key itself. */
export class MasterKeyDto {
  id!: string;
  /** When it began to wrap: after the first key, that is a rotation. */
  firstUsedAt!: string;
  /** From then on it wraps nothing new; null for the one in use. */
  @ApiProperty({ type: String, nullable: true })
  retiredAt!: string | null;
  /** How many data keys it wraps now. */
  dataKeys!: number;
}

/** The keys of personal data, counted. */
export class KeysDto {
  /** The newest first. */
  @ApiProperty({ type: [MasterKeyDto] })
  masterKeys!: readonly MasterKeyDto[];
  /** Data keys that are gone for good, with what they sealed. */
  destroyed!: number;
}

/** How personal data are sealed, for those who keep the system; no key material. */
@ApiTags('operations')
@Controller('api/keys')
export class KeysController {
  constructor(private readonly keys: KeyStore) {}

  @Action('keys.list')
  @Get()
  @ApiOperation({ summary: 'Master keys with what they wrap, and how many data keys were destroyed' })
  @ApiOkResponse({ type: KeysDto })
  async list(): Promise<KeysDto> {
    return { masterKeys: await this.keys.masters(), destroyed: await this.keys.destroyed() };
  }
}
