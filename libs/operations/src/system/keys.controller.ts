import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action } from '#libs/access';
import { KeyStore } from '#libs/key-store';
import { KeysDto } from './keys.dto';

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
