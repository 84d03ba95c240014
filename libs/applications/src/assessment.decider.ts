import { type LocalDate, Refusal } from '#libs/kernel';
import { type Answer, evaluateEligibility, type Facts, getProgramme, type Programme } from '#libs/programmes';
import { factsAsked, factsOf, isPrivate, privateFacts } from './application-facts.rules';
import {
  ApplicationCommandBase,
  type ApplicationState,
  inWork,
  notInFuture,
  refuseWhen,
} from './application-state.rules';
import type { ApplicationEvent } from './applications.events';
import type { StoredAnswer } from './eligibility-answer.events';

/**
 * Asks the programme's rules over the stated facts and those the application says itself. Refuses
 * `COMPLETENESS_NOT_CHECKED`, `APPLICATION_INCOMPLETE`, `FACT_OF_WRONG_KIND`. What the rules answer is
 * recorded, not judged: whether to refuse is a decision.
 */
export class EvaluateEligibility extends ApplicationCommandBase<{
  readonly evaluationId: string;
  /** The decisive day. */
  readonly on: LocalDate;
  readonly facts: Facts;
  /** Where the closely personal facts are kept; null when there are none. */
  readonly privateInputsRef: string | null;
}> {
  readonly type = 'EvaluateEligibility';
}

/**
 * Notes that the person was put on a provider's list; refuses `NO_WAITING_LIST`, `NOT_FOUND_ELIGIBLE`,
 * `ALREADY_LISTED`, `PROVIDER_NOT_APPLIED_TO`, `NOT_FILED_AT_PROVIDER`, `LISTED_BEFORE_APPLICATION`.
 */
export class ListApplication extends ApplicationCommandBase<{
  readonly entryId: string;
  readonly provider: string;
  readonly listedOn: LocalDate;
}> {
  readonly type = 'ListApplication';
}

export type AssessmentCommand = EvaluateEligibility | ListApplication;

/** What follows from a command of the assessment. */
export function decideAssessment(command: AssessmentCommand, state: ApplicationState): ApplicationEvent[] {
  return command.type === 'EvaluateEligibility' ? evaluate(command, state) : list(command, state);
}

function evaluate({ data, context }: EvaluateEligibility, state: ApplicationState): ApplicationEvent[] {
  const received = inWork(state);
  refuseWhen(state.required === null, 'COMPLETENESS_NOT_CHECKED');
  refuseWhen(state.completeOn === null, 'APPLICATION_INCOMPLETE');
  notInFuture('on', data.on, context.today);
  const programme = getProgramme(received.programme);
  const facts = factsOf(programme, data.facts, received);
  const hasPrivate = Object.keys(privateFacts(programme, data.facts)).length > 0;
  if (hasPrivate !== (data.privateInputsRef !== null)) throw new Refusal('PRIVATE_INPUTS_NOT_KEPT');
  const { outcome, answers } = evaluateEligibility(programme, facts, data.on);
  const { evaluationId, on, privateInputsRef } = data;
  const stored = answers.map((answer) => storedAnswer(programme, answer));
  return [
    { type: 'EligibilityEvaluated', data: { evaluationId, on, outcome, answers: stored, privateInputsRef } },
  ];
}

function storedAnswer(programme: Programme, answer: Answer): StoredAnswer {
  const asked = factsAsked(programme);
  const inputs = Object.entries(answer.inputs);
  const plain = inputs.filter(([key]) => !isPrivate(asked.get(key)));
  const secret = inputs.filter(([key, value]) => isPrivate(asked.get(key)) && value !== null);
  return {
    ...answer,
    inputs: Object.fromEntries(plain) as StoredAnswer['inputs'],
    privateInputs: secret.map(([key]) => key),
    missing: [...answer.missing],
    parameters: answer.parameters.map((parameter) => ({ ...parameter })) as StoredAnswer['parameters'],
  };
}

function list({ data, context }: ListApplication, state: ApplicationState): ApplicationEvent[] {
  const received = inWork(state);
  const { waitingList, intake } = getProgramme(received.programme);
  const several = intake.several !== undefined;
  refuseWhen(waitingList.kind === 'none', 'NO_WAITING_LIST');
  refuseWhen(state.eligibility !== 'met', 'NOT_FOUND_ELIGIBLE', { outcome: state.eligibility });
  refuseWhen(state.listedAt.includes(data.provider), 'ALREADY_LISTED', { field: 'provider' });
  const named = received.providers.map(({ provider }) => provider);
  const foreign = named.length > 0 && !named.includes(data.provider);
  refuseWhen(foreign, 'PROVIDER_NOT_APPLIED_TO', { field: 'provider' });
  const further = received.providers.some((each) => each.provider === data.provider && !each.preferred);
  const filed = state.filedAt.includes(data.provider);
  refuseWhen(several && further && !filed, 'NOT_FILED_AT_PROVIDER', { field: 'provider' });
  notInFuture('listedOn', data.listedOn, context.today);
  refuseWhen(data.listedOn < received.receivedOn, 'LISTED_BEFORE_APPLICATION', { field: 'listedOn' });
  return [{ type: 'ApplicationListed', data }];
}
