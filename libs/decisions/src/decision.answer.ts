import { ApiProperty } from '@nestjs/swagger';
import { moneyText } from '#libs/kernel';
import { type DecisionCase, noteRefOf } from './cases/decision-cases.query';
import { DECISION_KINDS } from './decision.events';
import { DECISION_STATUSES } from './legal-dates.rules';

/** Where a decision stands after a command. */
export class DecisionOutcomeDto {
  decisionId!: string;
  /** Of the appeal or order that the command made; else null. */
  partId!: string | null;
  revision!: string | null;
  position!: string | null;
}

/** A draft that waits for a second pair of eyes. */
export class AwaitingApprovalDto {
  decisionId!: string;
  @ApiProperty({ enum: DECISION_KINDS })
  kind!: string;
  programme!: string;
  unit!: string | null;
  caseNumber!: string | null;
  draftedBy!: string;
  draftedOn!: string;
  /** Whether who asks may approve it: false for one's own draft and for whoever may not approve at all. */
  approvable!: boolean;
}

/** A draft that was returned and waits for those who prepared it. */
export class ReturnedDraftDto {
  decisionId!: string;
  @ApiProperty({ enum: DECISION_KINDS })
  kind!: string;
  programme!: string;
  unit!: string | null;
  caseNumber!: string | null;
  draftedBy!: string;
  draftedOn!: string;
  /** Everybody who drafted, revised or resubmitted; none of them may approve. */
  preparedBy!: string[];
}

/** What a decision waits for next. */
export class DecisionDeadlineDto {
  @ApiProperty({ enum: ['deemed-service', 'appeal', 'court-action'] })
  what!: string;
  /** The day of the service by fiction, or the last day of the period. */
  on!: string;
}

/** A decision of a unit's list. */
export class DecisionRowDto {
  decisionId!: string;
  @ApiProperty({ enum: DECISION_KINDS })
  kind!: string;
  programme!: string;
  unit!: string | null;
  caseNumber!: string | null;
  draftedBy!: string;
  draftedOn!: string;
  /** On the day asked. */
  @ApiProperty({ enum: DECISION_STATUSES })
  status!: string;
  @ApiProperty({ type: DecisionDeadlineDto, nullable: true })
  deadline!: DecisionDeadlineDto | null;
}

/** A page of decisions; `total` counts all that were asked for. */
export class DecisionPageDto {
  total!: number;
  @ApiProperty({ type: [DecisionRowDto] })
  decisions!: readonly DecisionRowDto[];
}

/** A party and its days. */
export class DecisionPartyDto {
  personId!: string;
  role!: string;
  /** EUR a month; null where nothing is charged. */
  contribution!: string | null;
  servedOn!: string | null;
  /** True where nobody took the decision over and the 15th day counts. */
  byFiction!: boolean;
  /** After a failed attempt, the day that counts unless the decision is taken over before. */
  deemedServedOn!: string | null;
  /** The last day of appeal, a working day. */
  appealUntil!: string | null;
}

/** One thing that happened. */
export class TimelineLineDto {
  on!: string;
  what!: string;
  actorId!: string;
  recordedAt!: string;
  /** A text that belongs to it, kept apart; null where there is none or it was erased. */
  note!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  data!: object;
}

/** A decision as on a day, with the days that follow if nothing else happens. */
export class DecisionDto {
  decisionId!: string;
  revision!: string;
  on!: string;
  kind!: string;
  programme!: string;
  unit!: string | null;
  applicationId!: string | null;
  caseNumber!: string | null;
  number!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  exemption!: { exemptionId: string; determinationId: string } | null;
  /** The decision whose procedure was renewed and led to this one. */
  renews!: string | null;
  /** The decisions opened when the procedure of this one was renewed. */
  renewedAs!: string[];
  textKey!: string;
  textVersion!: number;
  status!: string;
  @ApiProperty({ type: [DecisionPartyDto] })
  parties!: DecisionPartyDto[];
  /** First day on which no regular appeal is left (dokončnost); may lie ahead. */
  finalOn!: string | null;
  /** First day of legal force (pravnomočnost); may lie ahead. */
  legalForceOn!: string | null;
  /** Parameters behind these days that no source confirms. */
  @ApiProperty({ type: [String] })
  unverified!: readonly string[];
  @ApiProperty({ type: [TimelineLineDto] })
  timeline!: TimelineLineDto[];
}

/** A decision as it is shown. */
export function decisionAnswer({
  decisionId,
  revision,
  on,
  state,
  dates,
  timeline,
  notes,
}: DecisionCase): DecisionDto {
  const {
    decisionId: _,
    draftedBy: _by,
    draftedOn: _on,
    parties,
    ...drafted
  } = state.drafted as NonNullable<typeof state.drafted>;
  return {
    decisionId,
    revision,
    on,
    ...drafted,
    ...dates,
    number: state.number,
    renewedAs: state.renewals.map(({ renewed }) => renewed.openedAs),
    parties: parties.map(({ contribution, ...party }, index) => ({
      ...party,
      contribution: contribution === null ? null : moneyText(contribution),
      ...(dates.parties[index] as (typeof dates.parties)[number]),
    })),
    timeline: timeline.map(({ on: day, event, actorId, recordedAt }) => ({
      on: day,
      what: event.type,
      actorId,
      recordedAt,
      note: notes.get(noteRefOf(event) ?? '') ?? null,
      data: event.data,
    })),
  };
}
