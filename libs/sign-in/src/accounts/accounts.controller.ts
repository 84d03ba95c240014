import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { v5 as uuidV5 } from 'uuid';
import { Action, subject } from '#libs/access';
import { type Caller, FromCaller, metadataOf, NotFound } from '#libs/platform';
import { AccountRows } from '../credentials/account-rows';
import { NotStored } from '../http/not-stored';
import { summaryOf } from '../http/session.answer';
import { SessionSummaryDto } from '../http/session.dto';
import { SessionRequired } from '../http/sign-in.guard';
import { Sessions } from '../sessions/sessions';
import { SignInRefused } from '../sign-in.errors';
import {
  type CommandContext,
  CloseAccount,
  GrantRole,
  GrantUnit,
  WithdrawRole,
  WithdrawUnit,
} from './account.decider';
import {
  AccountDto,
  AccountRoleRequest,
  AccountUnitRequest,
  InvitationDto,
  OpenAccountRequest,
} from './accounts.dto';
import { Accounts } from './accounts';
import { Invitations } from './invitations';

const ACCOUNTS = 'b0b7c1de-51f4-5a3e-8a1e-6d6f0c1f9a27';

/** Local accounts, for administrators who are signed in. */
@ApiTags('accounts')
@Controller('api/accounts')
@SessionRequired()
@UseInterceptors(NotStored)
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly rows: AccountRows,
    private readonly invitations: Invitations,
    private readonly sessions: Sessions,
  ) {}

  @Action('accounts.list')
  @Get()
  @ApiOperation({ summary: 'Every account, by user name' })
  @ApiOkResponse({ type: [AccountDto] })
  async list(@FromCaller() caller: Caller): Promise<AccountDto[]> {
    contextOf(caller);
    const rows = await this.rows.list();
    return Promise.all(
      rows.map(async ({ accountId, userName, displayName }) => {
        const state = await this.accounts.state(accountId);
        return { accountId, userName, displayName, ...state };
      }),
    );
  }

  @Action('accounts.open')
  @Post()
  @ApiOperation({ summary: 'Open an account; answers the one-time link by which its person enrols' })
  @ApiCreatedResponse({ type: InvitationDto })
  async open(@Body() request: OpenAccountRequest, @FromCaller() caller: Caller): Promise<InvitationDto> {
    const context = contextOf(caller);
    // A request sent again names the same account.
    const accountId = uuidV5(caller.commandId, ACCOUNTS);
    await this.accounts.open({ accountId, ...request }, context);
    return this.invite(accountId);
  }

  @Action('accounts.reset', subject('account', 'id'))
  @Post(':id/reset')
  @ApiOperation({ summary: 'Make password and second factor void; answers a new one-time link' })
  @ApiCreatedResponse({ type: InvitationDto })
  async reset(@Param('id', ParseUUIDPipe) id: string, @FromCaller() caller: Caller): Promise<InvitationDto> {
    await this.accounts.reset(id, contextOf(caller));
    return this.invite(id);
  }

  @Action('accounts.close', subject('account', 'id'))
  @Post(':id/close')
  @HttpCode(204)
  @ApiOperation({ summary: 'Close an account for good; its sessions end' })
  @ApiNoContentResponse()
  async close(@Param('id', ParseUUIDPipe) id: string, @FromCaller() caller: Caller): Promise<void> {
    await this.accounts.run(new CloseAccount(id, contextOf(caller)));
    await this.invitations.withdraw(id);
  }

  @Action('accounts.grant-role', subject('account', 'id'))
  @Post(':id/roles/grant')
  @HttpCode(204)
  @ApiOperation({ summary: 'Grant a role; the person signs in again' })
  @ApiNoContentResponse()
  async grantRole(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() data: AccountRoleRequest,
    @FromCaller() caller: Caller,
  ): Promise<void> {
    await this.accounts.run(new GrantRole(id, { ...data }, contextOf(caller)));
  }

  @Action('accounts.withdraw-role', subject('account', 'id'))
  @Post(':id/roles/withdraw')
  @HttpCode(204)
  @ApiOperation({ summary: 'Withdraw a role; the person’s sessions end' })
  @ApiNoContentResponse()
  async withdrawRole(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() data: AccountRoleRequest,
    @FromCaller() caller: Caller,
  ): Promise<void> {
    await this.accounts.run(new WithdrawRole(id, { ...data }, contextOf(caller)));
  }

  @Action('accounts.grant-unit', subject('account', 'id'))
  @Post(':id/units/grant')
  @HttpCode(204)
  @ApiOperation({ summary: 'Let the account belong to a unit' })
  @ApiNoContentResponse()
  async grantUnit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() data: AccountUnitRequest,
    @FromCaller() caller: Caller,
  ): Promise<void> {
    await this.accounts.run(new GrantUnit(id, { ...data }, contextOf(caller)));
  }

  @Action('accounts.withdraw-unit', subject('account', 'id'))
  @Post(':id/units/withdraw')
  @HttpCode(204)
  @ApiOperation({ summary: 'Let the account no longer belong to a unit; its sessions end' })
  @ApiNoContentResponse()
  async withdrawUnit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() data: AccountUnitRequest,
    @FromCaller() caller: Caller,
  ): Promise<void> {
    await this.accounts.run(new WithdrawUnit(id, { ...data }, contextOf(caller)));
  }

  @Action('accounts.list-sessions', subject('account', 'id'))
  @Get(':id/sessions')
  @ApiOperation({ summary: 'The living sessions of an account' })
  @ApiOkResponse({ type: [SessionSummaryDto] })
  async listSessions(
    @Param('id', ParseUUIDPipe) id: string,
    @FromCaller() caller: Caller,
  ): Promise<SessionSummaryDto[]> {
    contextOf(caller);
    return (await this.sessions.list(id)).map((session) => summaryOf(session, null));
  }

  @Action('accounts.revoke-sessions', subject('account', 'id'))
  @Delete(':id/sessions')
  @HttpCode(204)
  @ApiOperation({ summary: 'End every session of an account' })
  @ApiNoContentResponse()
  async revokeSessions(@Param('id', ParseUUIDPipe) id: string, @FromCaller() caller: Caller): Promise<void> {
    contextOf(caller);
    await this.sessions.revokeAllOf(id);
  }

  private async invite(accountId: string): Promise<InvitationDto> {
    if (!(await this.rows.byId(accountId))) throw new NotFound('account', accountId);
    const { token, expiresAt } = await this.invitations.issue(accountId);
    return { accountId, token, expiresAt, path: `/sign-in/set-up?token=${token}` };
  }
}

/** The caller's command; throws unless the caller acts as an administrator. */
function contextOf(caller: Caller): CommandContext {
  if (caller.actor.role !== 'administrator') throw new SignInRefused(403, 'ADMINISTRATOR_REQUIRED');
  return { metadata: metadataOf(caller, 'accounts') };
}
