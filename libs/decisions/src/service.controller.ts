import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { localDate } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import type { DecisionOutcomeDto } from './decision.answer';
import { DecisionDesk, Does, Id } from './decision-desk';
import { RecordService, RecordServiceAttempt, SendDecision } from './service.decider';
import { AttemptRequest, SendRequest, ServiceRequest } from './service.dto';

/** Decisions on their way to the parties. */
@ApiTags('decisions')
@Controller('api/decisions/:id')
export class ServiceController {
  constructor(private readonly desk: DecisionDesk) {}

  @Action('decisions.dispatch', subject('decision', 'id'))
  @Does('dispatch', 'Record the sending to all parties')
  send(
    @Id() id: string,
    @Body() { sentOn, channel }: SendRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const data = { sentOn: localDate(sentOn), channel };
    return this.desk.run(new SendDecision(id, data, this.desk.context(caller)));
  }

  @Action('decisions.record-service-attempt', subject('decision', 'id'))
  @Does('service-attempts', 'Record a failed personal service')
  attempt(
    @Id() id: string,
    @Body() { personId, attemptedOn }: AttemptRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const data = { personId, attemptedOn: localDate(attemptedOn) };
    return this.desk.run(new RecordServiceAttempt(id, data, this.desk.context(caller)));
  }

  @Action('decisions.record-service', subject('decision', 'id'))
  @Does('services', 'Record that a party took the decision over')
  serve(
    @Id() id: string,
    @Body() { personId, servedOn }: ServiceRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const data = { personId, servedOn: localDate(servedOn) };
    return this.desk.run(new RecordService(id, data, this.desk.context(caller)));
  }
}
