import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { type Caller, FromCaller, metadataOf } from '#libs/platform';
import { DATA_PROTECTION_OFFICER, LiftLegalHold, PlaceLegalHold } from './erasure.decider';
import { EraseDto, ErasureDto, LegalHoldDto, ThirdPersonTextDto } from './erasure.dto';
import { Erasures } from './erasures';

const PersonId = (): ParameterDecorator => Param('personId', ParseUUIDPipe);

/** Erasure of persons' data, and what keeps them from it. */
@ApiTags('erasure')
@Controller('api/persons/:personId')
export class ErasureController {
  constructor(private readonly erasures: Erasures) {}

  @Action('erasure.read', subject('person', 'personId'))
  @Get('erasure')
  @ApiOperation({ summary: "Where the erasure of a person's data stands, and what forbids it" })
  @ApiOkResponse({ type: ErasureDto })
  async show(@PersonId() personId: string): Promise<ErasureDto> {
    const [survivorId] = await this.erasures.recordsOf(personId);
    return this.shown(survivorId);
  }

  @Action('erasure.erase', subject('person', 'personId'))
  @Post('erasure')
  @HttpCode(200)
  @ApiOperation({ summary: "Erase a person's data for good; the data-protection officer alone may" })
  @ApiOkResponse({ type: ErasureDto })
  async erase(
    @PersonId() personId: string,
    @Body() { ground }: EraseDto,
    @FromCaller() caller: Caller,
  ): Promise<ErasureDto> {
    if (caller.actor.role !== DATA_PROTECTION_OFFICER)
      throw new ForbiddenException('the data-protection officer alone may erase');
    const [survivorId] = await this.erasures.recordsOf(personId);
    await this.erasures.erase(survivorId, ground, metadataOf(caller, 'erasure'));
    return this.shown(survivorId);
  }

  @Action('erasure.list-texts', subject('person', 'personId'))
  @Get('third-person-texts')
  @ApiOperation({
    summary: 'What is kept with a person about third persons; the data-protection officer alone may',
  })
  @ApiOkResponse({ type: [ThirdPersonTextDto] })
  async texts(@PersonId() personId: string): Promise<ThirdPersonTextDto[]> {
    const texts = await this.erasures.textsOfThirdPersons(personId);
    return texts.map(({ ref, ...told }) => ({ textId: ref, ...told }));
  }

  @Action('erasure.erase-text', subject('person', 'personId'))
  @Post('third-person-texts/:textId/erasure')
  @HttpCode(204)
  @ApiOperation({ summary: 'Erase a text about a third person alone; the data-protection officer alone may' })
  async eraseText(
    @PersonId() personId: string,
    @Param('textId', ParseUUIDPipe) textId: string,
    @Body() { ground }: EraseDto,
    @FromCaller() caller: Caller,
  ): Promise<void> {
    await this.erasures.eraseText(personId, textId, ground, metadataOf(caller, 'erasure'));
  }

  @Action('erasure.place-hold', subject('person', 'personId'))
  @Post('legal-holds')
  @HttpCode(200)
  @ApiOperation({ summary: "Keep a person's data from being erased" })
  @ApiOkResponse({ type: ErasureDto })
  hold(
    @PersonId() personId: string,
    @Body() { ground }: LegalHoldDto,
    @FromCaller() caller: Caller,
  ): Promise<ErasureDto> {
    return this.changeHold(PlaceLegalHold, personId, ground, caller);
  }

  @Action('erasure.lift-hold', subject('person', 'personId'))
  @Post('legal-holds/lifting')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a legal hold' })
  @ApiOkResponse({ type: ErasureDto })
  lift(
    @PersonId() personId: string,
    @Body() { ground }: LegalHoldDto,
    @FromCaller() caller: Caller,
  ): Promise<ErasureDto> {
    return this.changeHold(LiftLegalHold, personId, ground, caller);
  }

  private async changeHold(
    Change: typeof PlaceLegalHold | typeof LiftLegalHold,
    personId: string,
    ground: LegalHoldDto['ground'],
    caller: Caller,
  ): Promise<ErasureDto> {
    const [survivorId] = await this.erasures.recordsOf(personId);
    const change = new Change({ personId: survivorId, ground }, metadataOf(caller, 'legal hold'));
    await this.erasures.run(survivorId, change);
    return this.shown(survivorId);
  }

  private async shown(personId: string): Promise<ErasureDto> {
    const { ordered, erased, holds } = await this.erasures.read(personId);
    return {
      personId,
      ordered: ordered !== null,
      erased: erased !== null,
      texts: erased?.texts ?? null,
      documents: erased?.documents ?? null,
      holds: [...holds],
    };
  }
}
