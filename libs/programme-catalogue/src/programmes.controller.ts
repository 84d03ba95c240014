import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { dayAt, findAt, type LocalDate, localDate, Refusal } from '#libs/kernel';
import { Clock, NotFound } from '#libs/platform';
import {
  countedBy,
  findProgramme,
  findSign,
  payerAt,
  type Programme,
  programmes,
  recipientAt,
  regimesAt,
} from '#libs/programmes';
import { evidenceOf, factsOf } from './programme-facts.rules';
import {
  type AgreedPriceDto,
  EligibilityRuleDto,
  ProgrammeDto,
  ProgrammeNameDto,
  ProgrammeQueryDto,
} from './programmes.dto';

type Rule = Programme['eligibility'][number];

/** The catalogue of programmes: what each asks for, who receives applications and who pays on a day. */
@ApiTags('programmes')
@Controller('api/programmes')
export class ProgrammesController {
  constructor(private readonly clock: Clock) {}

  @Action('programmes.list')
  @Get()
  @ApiOperation({ summary: 'Every programme, in the order of the catalogue' })
  @ApiOkResponse({ type: [ProgrammeNameDto] })
  list(): ProgrammeNameDto[] {
    return programmes().map(({ code, names }) => ({ code, name: names.sl }));
  }

  @Action('programmes.read', subject('programme', 'code'))
  @Get(':code')
  @ApiOperation({ summary: 'What holds in a programme on a day' })
  @ApiOkResponse({ type: ProgrammeDto })
  get(@Param('code') code: string, @Query() { on }: ProgrammeQueryDto): ProgrammeDto {
    const programme = findProgramme(code);
    if (!programme) throw new NotFound('programme', code);
    return described(programme, on === undefined ? dayAt(this.clock.now()) : localDate(on));
  }
}

function described(programme: Programme, on: LocalDate): ProgrammeDto {
  const { code, names, intake, waitingList, capacity, exemption, identity, eligibility, open } = programme;
  const { tasks, review, conduct } = programme;
  const recipient = whereSet(() => recipientAt(programme, on));
  return {
    code,
    name: names.sl,
    on,
    sign: findSign(programme.sign, on) ? programme.sign : null,
    recipient: recipient && (recipient.name ?? recipient.kind),
    payer: whereSet(() => payerAt(programme, on)),
    outcome: intake.outcome,
    waitingList: waitingList.kind,
    capacity: capacity.kind,
    countedBy: countedBy(capacity),
    exemption,
    identity,
    atOnce: intake.immediate ?? false,
    tasks: tasks.map((set) => ({ ...set, tasks: set.tasks.map((task) => ({ ...task })) })),
    prices: agreedPrices(programme, on),
    review: review && {
      every: `${review.every.count} ${review.every.unit}`,
      questionnaires: review.questionnaires,
    },
    suspends: [...(conduct?.breachSuspends ?? [])],
    regimes: regimesAt(programme, on).map((regime) => regime.code),
    rules: eligibility.map((rule) => ruleOf(rule, on)),
    evidence: evidenceOf(programme),
    facts: factsOf(programme),
    open: open.map(({ part, note }) => `${part}: ${note}`),
  };
}

/** What an agreement of the day may name as its price; the tariffs of a line are one price list. */
function agreedPrices({ prices }: Programme, on: LocalDate): AgreedPriceDto[] {
  const lines = new Map<string, AgreedPriceDto>();
  for (const { item, name, provider, unit, tariff, from, until } of prices)
    if ((from === null || from <= on) && (until === null || on <= until))
      lines.set(`${item} ${provider}`, { item, name, provider, unit, byTariff: tariff !== 'any' });
  return [...lines.values()];
}

function ruleOf({ id, text, version, basis, parameters, inputs }: Rule, on: LocalDate): EligibilityRuleDto {
  const used = parameters.map((parameter) => {
    const set = findAt(parameter, on);
    const value = set ? (typeof set.value === 'string' ? set.value : JSON.stringify(set.value)) : null;
    return { id: parameter.id, value, source: set?.source ?? null, verified: set?.verified ?? false };
  });
  const verified = basis.verified && used.every((parameter) => parameter.verified);
  return {
    id,
    text,
    version,
    basis: basis.act,
    verified,
    parameters: used,
    inputs: inputs.map(({ key }) => key),
  };
}

/** What is set on the day, or null: before 2012, for one, no source says who received an application. */
function whereSet<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'PARAMETER_NOT_SET') return null;
    throw error;
  }
}
