import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { money } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import type { DecisionOutcomeDto } from './decision.answer';
import { DecisionDesk, Does, Id, newId } from './decision-desk';
import {
  type ContentRequest,
  DraftRequest,
  NumberRequest,
  ReturnRequest,
  ReviseRequest,
  WithdrawRequest,
} from './drafting.dto';
import {
  ApproveDecision,
  DraftDecision,
  NumberDecision,
  ResubmitDecision,
  ReturnDecision,
  ReviseDecision,
  SignDecision,
  WithdrawDecision,
} from './drafting.decider';

/** Decisions in the house: drafted, returned, revised, approved by another, numbered, signed. */
@ApiTags('decisions')
@Controller('api/decisions')
export class DraftingController {
  constructor(private readonly desk: DecisionDesk) {}

  @Action(
    'decisions.draft',
    subject('programme', 'programme', 'body'),
    subject('application', 'applicationId', 'body'),
    subject('exemption', 'exemption.exemptionId', 'body'),
    subject('person', 'parties.personId', 'body'),
  )
  @Does('', 'Draft a decision')
  draft(@Body() request: DraftRequest, @FromCaller() caller: Caller): Promise<DecisionOutcomeDto> {
    const { kind, programme, applicationId, caseNumber } = request;
    const data = {
      kind,
      programme,
      unit: caller.actor.unit,
      applicationId: applicationId ?? null,
      caseNumber: caseNumber ?? null,
      renews: null,
      ...contentOf(request),
    };
    return this.desk.run(new DraftDecision(newId(caller), data, this.desk.context(caller)));
  }

  @Action('decisions.return', subject('decision', 'id'))
  @Does(':id/return', 'Return a draft of another person for revision')
  async return(
    @Id() id: string,
    @Body() { reason, note, noteAbout }: ReturnRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const noteRef = await this.desk.keep(id, note, noteAbout);
    return this.desk.run(new ReturnDecision(id, { reason, noteRef }, this.desk.context(caller)));
  }

  @Action(
    'decisions.revise',
    subject('decision', 'id'),
    subject('exemption', 'exemption.exemptionId', 'body'),
    subject('person', 'parties.personId', 'body'),
  )
  @Does(':id/revision', 'Revise a draft that is not approved')
  revise(
    @Id() id: string,
    @Body() request: ReviseRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    return this.desk.run(new ReviseDecision(id, contentOf(request), this.desk.context(caller)));
  }

  @Action('decisions.resubmit', subject('decision', 'id'))
  @Does(':id/resubmission', 'Put a revised draft before the approver again')
  resubmit(@Id() id: string, @FromCaller() caller: Caller): Promise<DecisionOutcomeDto> {
    return this.desk.run(new ResubmitDecision(id, {}, this.desk.context(caller)));
  }

  @Action('decisions.approve', subject('decision', 'id'))
  @Does(':id/approval', 'Approve a draft of another person')
  approve(@Id() id: string, @FromCaller() caller: Caller): Promise<DecisionOutcomeDto> {
    return this.desk.run(new ApproveDecision(id, {}, this.desk.context(caller)));
  }

  @Action('decisions.number', subject('decision', 'id'))
  @Does(':id/number', 'Take the next document number of the case')
  number(
    @Id() id: string,
    @Body() { number }: NumberRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    return this.desk.run(new NumberDecision(id, { number: number ?? null }, this.desk.context(caller)));
  }

  @Action('decisions.sign', subject('decision', 'id'))
  @Does(':id/signature', 'Sign off')
  sign(@Id() id: string, @FromCaller() caller: Caller): Promise<DecisionOutcomeDto> {
    return this.desk.run(new SignDecision(id, {}, this.desk.context(caller)));
  }

  @Action('decisions.withdraw', subject('decision', 'id'))
  @Does(':id/withdrawal', 'Give up a decision that was not sent')
  withdraw(
    @Id() id: string,
    @Body() { reason }: WithdrawRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    return this.desk.run(new WithdrawDecision(id, { reason }, this.desk.context(caller)));
  }
}

const contentOf = ({ parties, exemption, textKey, textVersion }: ContentRequest) => ({
  parties: parties.map(({ personId, role, contribution }) => ({
    personId,
    role,
    contribution: contribution ? money(contribution) : null,
  })),
  exemption: exemption ? { ...exemption } : null,
  textKey,
  textVersion,
});
