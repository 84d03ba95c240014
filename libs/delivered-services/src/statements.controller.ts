import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { month as monthFrom } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { CommandDesk } from './command-desk';
import { DeliveredOutcomeDto, StatementDraftDto } from './delivered-services.answer';
import { differencesAnswer, statementAnswer } from './statement.answer';
import { ProviderQueryDto } from './delivered-services.dto';
import { draftOf } from './delivered-services.decider';
import { statementIdOf } from './delivered-services-ids';
import { IssueStatementOfMonth } from './delivered-services.handlers';
import { RecordedAdmissions } from './recorded-admissions';
import { RecordedMonths } from './recorded-months';
import { differencesBetween } from './statement-difference.rules';
import { StatementGrounds } from './statement-ground';

/** Monthly statements over HTTP; amounts in EUR. */
@ApiTags('delivered services')
@Controller('api/delivered-services/admissions/:admission/months/:month')
export class StatementsController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly months: RecordedMonths,
    private readonly grounds: StatementGrounds,
    private readonly admissions: RecordedAdmissions,
  ) {}

  @Action('statements.draft', subject('admission', 'admission'))
  @Get('draft')
  @ApiOperation({ summary: 'The statement that would be issued now, line by line; nothing is stored' })
  @ApiOkResponse({ type: StatementDraftDto })
  async draft(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Query() { provider }: ProviderQueryDto,
  ): Promise<StatementDraftDto> {
    const recorded = await this.months.get(
      await this.admissions.monthOf(admissionId, monthFrom(month), provider),
    );
    const statement = draftOf(recorded, await this.grounds.of(recorded));
    const last = recorded.statements.at(-1);
    const differences = last ? differencesBetween(last.statement, statement) : [];
    return { statement: statementAnswer(statement), differences: differencesAnswer(differences) };
  }

  @Action('statements.issue', subject('admission', 'admission'))
  @Post('statement')
  @ApiOperation({ summary: "Issue the month's statement" })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  issue(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Query() { provider }: ProviderQueryDto,
    @FromCaller() caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    return this.send('first', caller, admissionId, month, provider);
  }

  @Action('statements.correct', subject('admission', 'admission'))
  @Post('correcting-statements')
  @ApiOperation({ summary: 'Issue a statement that corrects the last one and lists what differs' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  correct(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Query() { provider }: ProviderQueryDto,
    @FromCaller() caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    return this.send('correcting', caller, admissionId, month, provider);
  }

  private async send(
    kind: IssueStatementOfMonth['kind'],
    caller: Caller,
    admissionId: string,
    month: string,
    provider: string | undefined,
  ): Promise<DeliveredOutcomeDto> {
    const of = await this.admissions.monthOf(admissionId, monthFrom(month), provider);
    const statementId = statementIdOf(caller.commandId);
    return this.desk.send(
      new IssueStatementOfMonth(of, kind, statementId, this.desk.context(caller)),
      statementId,
    );
  }
}
