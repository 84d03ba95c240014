import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { localDate } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import type { DecisionOutcomeDto } from './decision.answer';
import { DecisionDesk, Does, Id, newId } from './decision-desk';
import { TextRequest } from './drafting.dto';
import {
  BringCourtAction,
  ConfirmFinality,
  ConfirmLegalForce,
  CorrectDecision,
  ForwardAppeal,
  LodgeAppeal,
  RecordAppealOutcome,
  RecordCourtOutcome,
  RenewProcedure,
} from './remedies.decider';
import {
  AppealRequest,
  CourtActionRequest,
  CourtOutcomeRequest,
  ForwardRequest,
  OutcomeRequest,
  RenewalRequest,
} from './remedies.dto';

/** What is done against decisions, and what they become: appeal, court, correction, renewal, finality. */
@ApiTags('decisions')
@Controller('api/decisions/:id')
export class RemediesController {
  constructor(private readonly desk: DecisionDesk) {}

  @Action('decisions.record-appeal', subject('decision', 'id'))
  @Does('appeals', 'Record an appeal, in time or late')
  appeal(
    @Id() id: string,
    @Body() { personId, lodgedOn, groundsRef }: AppealRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const appealId = newId(caller);
    const data = { appealId, personId, lodgedOn: localDate(lodgedOn), groundsRef: groundsRef ?? null };
    return this.desk.run(new LodgeAppeal(id, data, this.desk.context(caller)), appealId);
  }

  @Action('decisions.forward-appeal', subject('decision', 'id'))
  @Does('appeals/:appeal/forwarding', 'Record that an appeal went to the second instance')
  forward(
    @Id() id: string,
    @Param('appeal', ParseUUIDPipe) appealId: string,
    @Body() { authority, forwardedOn }: ForwardRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const data = { appealId, authority, forwardedOn: localDate(forwardedOn) };
    return this.desk.run(new ForwardAppeal(id, data, this.desk.context(caller)), appealId);
  }

  @Action('decisions.record-appeal-outcome', subject('decision', 'id'))
  @Does('appeals/:appeal/outcome', 'Record how an appeal ended')
  outcome(
    @Id() id: string,
    @Param('appeal', ParseUUIDPipe) appealId: string,
    @Body() request: OutcomeRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const data = { appealId, outcome: request.outcome, ...endOf(request) };
    return this.desk.run(new RecordAppealOutcome(id, data, this.desk.context(caller)), appealId);
  }

  @Action('decisions.record-court-action', subject('decision', 'id'))
  @Does('court-actions', "Record a party's action before the court, in time or late")
  bringAction(
    @Id() id: string,
    @Body() { personId, broughtOn }: CourtActionRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const actionId = newId(caller);
    const data = { actionId, personId, broughtOn: localDate(broughtOn) };
    return this.desk.run(new BringCourtAction(id, data, this.desk.context(caller)), actionId);
  }

  @Action('decisions.record-court-outcome', subject('decision', 'id'))
  @Does('court-actions/:action/outcome', 'Record the judgment on an action')
  judge(
    @Id() id: string,
    @Param('action', ParseUUIDPipe) actionId: string,
    @Body() request: CourtOutcomeRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const data = { actionId, outcome: request.outcome, ...endOf(request) };
    return this.desk.run(new RecordCourtOutcome(id, data, this.desk.context(caller)), actionId);
  }

  @Action('decisions.correct', subject('decision', 'id'))
  @Does('corrections', 'Correct an error by an order')
  correct(
    @Id() id: string,
    @Body() { textKey, textVersion }: TextRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const orderId = newId(caller);
    const data = { orderId, number: null, textKey, textVersion };
    return this.desk.run(new CorrectDecision(id, data, this.desk.context(caller)), orderId);
  }

  @Action('decisions.renew', subject('decision', 'id'))
  @Does('renewals', 'Renew the finished procedure by an order; the new decision bears `partId`')
  renew(
    @Id() id: string,
    @Body() { ground, proposedBy, textKey, textVersion }: RenewalRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const openedAs = newId(caller);
    const order = { orderId: newId(caller, '/order'), number: null, textKey, textVersion };
    const data = { ...order, ground, proposedBy: proposedBy ?? null, openedAs };
    return this.desk.run(new RenewProcedure(id, data, this.desk.context(caller)), openedAs);
  }

  @Action('decisions.confirm-finality', subject('decision', 'id'))
  @Does('finality', 'Certify that the decision is final')
  finality(@Id() id: string, @FromCaller() caller: Caller): Promise<DecisionOutcomeDto> {
    return this.desk.run(new ConfirmFinality(id, {}, this.desk.context(caller)));
  }

  @Action('decisions.confirm-legal-force', subject('decision', 'id'))
  @Does('legal-force', 'Certify that the decision is in legal force')
  legalForce(@Id() id: string, @FromCaller() caller: Caller): Promise<DecisionOutcomeDto> {
    return this.desk.run(new ConfirmLegalForce(id, {}, this.desk.context(caller)));
  }
}

const endOf = ({ decidedOn, servedOn, replacedBy }: OutcomeRequest | CourtOutcomeRequest) => ({
  decidedOn: localDate(decidedOn),
  servedOn: localDate(servedOn),
  replacedBy: replacedBy ?? null,
});
