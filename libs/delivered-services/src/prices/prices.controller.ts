import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { type Money, localDate, money } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { CommandDesk } from '../command-desk';
import { ProviderPriceDto, priceAnswer } from '../delivered-services.answer';
import { PricesQueryDto, SetPriceDto } from '../delivered-services.dto';
import { RecordedMonths } from '../recorded-months';
import { SetProviderPrice, pricesOf } from './price-list.decider';

const eur = (text: string | undefined): Money | null => (text === undefined ? null : money(text));

/** Providers' price lists over HTTP; amounts in EUR. */
@ApiTags('delivered services')
@Controller('api/delivered-services/prices')
export class PricesController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly months: RecordedMonths,
  ) {}

  @Action('prices.set', subject('programme', 'programme', 'body'), subject('provider', 'provider', 'body'))
  @Post()
  @ApiOperation({ summary: "Set a provider's price for days; answers the whole list" })
  @ApiCreatedResponse({ type: [ProviderPriceDto] })
  async set(@Body() request: SetPriceDto, @FromCaller() caller: Caller): Promise<ProviderPriceDto[]> {
    const { full, subsidy, user, from, until, ...said } = request;
    const amounts = { full: eur(full), subsidy: eur(subsidy), user: eur(user) };
    const span = { from: localDate(from), until: until === undefined ? null : localDate(until) };
    await this.desk.run(new SetProviderPrice({ ...said, ...amounts, ...span }, this.desk.context(caller)));
    return this.list(request);
  }

  @Action('prices.list', subject('programme', 'programme', 'query'), subject('provider', 'provider', 'query'))
  @Get()
  @ApiOperation({ summary: "A provider's prices in the order in which they were set; later ones go first" })
  @ApiOkResponse({ type: [ProviderPriceDto] })
  async list(@Query() { programme, provider }: PricesQueryDto): Promise<ProviderPriceDto[]> {
    return pricesOf(programme, provider, await this.months.prices(programme, provider)).map(priceAnswer);
  }
}
