import { Injectable } from '@nestjs/common';
import {
  type DecisionDrafted,
  type DecisionEvent,
  type DecisionState,
  decisionStream,
  evolveDecision,
  noDecision,
} from '#libs/decisions';
import { dayAt, type LocalDate, Refusal } from '#libs/kernel';
import { Clock, NotFound } from '#libs/platform';
import { getProgramme, type Programme } from '#libs/programmes';
import type { ApplicationDecidedFacts, KindFacts, LetterBasis, LetterFacts } from '../compose/letter-facts';
import { languagesOf, type LetterKind } from '../letter-kinds.rules';
import { ApplicationSource, dismissalFacts, type KnownApplication, lastOf } from './application.source';
import { criteriaAnswered } from './criteria.rules';
import { ExemptionSource } from './exemption.source';
import type { GatheredLetter, LetterRequest } from './letter-request';
import { People } from './people';
import { type Recorded, RecordReader } from './record';
import { remedyOf } from './remedies.rules';

type Drafted = DecisionDrafted['data'];

/** The letter that each kind of decision goes out as. */
export const LETTER_OF_DECISION: Readonly<Record<Drafted['kind'], LetterKind>> = {
  exemption: 'exemption-decision',
  'dismissal-order': 'dismissal',
  refusal: 'refusal',
  grant: 'grant',
};

/** A decision as letters know it. */
export interface KnownDecision {
  readonly drafted: Drafted;
  readonly state: DecisionState;
  readonly signedBy: string | null;
  readonly application: KnownApplication | null;
  readonly events: readonly Recorded<DecisionEvent>[];
}

/** The unit that writes about a decision; refuses `UNIT_NOT_KNOWN`. */
export function unitOf({ drafted, application }: KnownDecision, callersUnit: string | null): string {
  const unit = drafted.unit ?? application?.unit ?? callersUnit;
  if (unit === null) throw new Refusal('UNIT_NOT_KNOWN');
  return unit;
}

/** All that was found out about a letter on a decision, or on an order about it. */
export function gathered(
  { drafted }: KnownDecision,
  facts: LetterFacts,
  { part, notYet }: { readonly part: string | null; readonly notYet: string | null },
): GatheredLetter {
  const [first] = drafted.parties as [Drafted['parties'][number]];
  return {
    facts,
    personId: first.personId,
    applicationId: drafted.applicationId,
    programme: drafted.programme,
    subject: { type: 'decision', id: drafted.decisionId, part },
    notYet,
  };
}

/** Letters by which a decision is served. */
@Injectable()
export class DecisionSource {
  constructor(
    private readonly record: RecordReader,
    private readonly applications: ApplicationSource,
    private readonly exemptions: ExemptionSource,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** Refuses `DECISION_OF_OTHER_KIND` and what its sources refuse; throws `NotFound`. */
  async gather(request: LetterRequest, callersUnit: string | null): Promise<GatheredLetter> {
    const known = await this.decision(request.about);
    const { drafted, state, signedBy, application } = known;
    if (LETTER_OF_DECISION[drafted.kind] !== request.kind)
      throw new Refusal('DECISION_OF_OTHER_KIND', { kind: drafted.kind });
    const unit = unitOf(known, callersUnit);
    const date = state.signedOn ?? state.approvedOn ?? dayAt(this.clock.now());
    const notYet = notYetOf(state);
    const own = { number: state.number, date, draft: notYet !== null, signedBy };
    const basis = await this.basis(known, unit, request, { ...own, preparedBy: drafted.draftedBy });
    const programme = getProgramme(drafted.programme);
    const told = await this.factsOf(drafted, application, programme, { on: date, unit });
    return gathered(known, { ...basis, ...told }, { part: null, notYet });
  }

  /** What a letter about a decision is made of beside its own facts; it goes to the first party. */
  async basis(
    { drafted, application }: KnownDecision,
    unit: string,
    { attachments, addition }: Pick<LetterRequest, 'attachments' | 'addition'>,
    own: Pick<LetterBasis, 'number' | 'date' | 'draft' | 'preparedBy' | 'signedBy'>,
  ): Promise<Omit<LetterBasis, 'kind'>> {
    const [first, ...others] = drafted.parties as [Drafted['parties'][number], ...Drafted['parties']];
    return {
      languages: languagesOf(application?.received.municipality ?? null, unit),
      unit,
      addressee: await this.people.addressee(first.personId, unit),
      programme: getProgramme(drafted.programme).names,
      caseNumber: application?.caseNumber ?? drafted.caseNumber,
      copies: await Promise.all(
        others.map(async ({ personId }) => (await this.people.mentioned(personId, unit)).name),
      ),
      attachments,
      addition,
      ...own,
    };
  }

  /** The decision from the record; throws `NotFound`. */
  async decision(decisionId: string): Promise<KnownDecision> {
    const events = await this.record.events<DecisionEvent>(decisionStream(decisionId));
    const state = events.reduce<DecisionState>(
      (known, event) => evolveDecision(known, event as unknown as DecisionEvent),
      noDecision,
    );
    const { drafted } = state;
    if (!drafted) throw new NotFound('decision', decisionId);
    const application =
      drafted.applicationId === null ? null : await this.applications.application(drafted.applicationId);
    const signed = events.find(({ type }) => type === 'DecisionSigned')?.data as
      { signedBy: string } | undefined;
    return { drafted, state, signedBy: signed?.signedBy ?? null, application, events };
  }

  private factsOf(
    drafted: Drafted,
    application: KnownApplication | null,
    programme: Programme,
    when: { readonly on: LocalDate; readonly unit: string },
  ): KindFacts | Promise<KindFacts> {
    if (drafted.kind === 'exemption') return this.exemptions.facts(drafted, programme, when);
    if (drafted.kind !== 'dismissal-order')
      return decidedFacts(drafted.kind, application, programme, when.on);
    if (!application) throw new Refusal('DECISION_WITHOUT_APPLICATION');
    return dismissalFacts(application, programme, when.on);
  }
}

/** Why a decision may not go out: it is given up, or not numbered, or not signed. */
function notYetOf({ withdrawnOn, number, signedOn }: DecisionState): string | null {
  if (withdrawnOn !== null) return 'DECISION_WITHDRAWN';
  if (number === null) return 'DECISION_NOT_NUMBERED';
  return signedOn === null ? 'DECISION_NOT_SIGNED' : null;
}

function decidedFacts(
  kind: 'grant' | 'refusal',
  application: KnownApplication | null,
  programme: Programme,
  on: LocalDate,
): ApplicationDecidedFacts {
  const evaluated = application && lastOf(application, 'EligibilityEvaluated')?.data;
  const complete = application && lastOf(application, 'ApplicationFoundComplete')?.data;
  return {
    kind,
    receivedOn: application?.received.receivedOn ?? null,
    completeOn: complete?.completeOn ?? null,
    evaluatedOn: evaluated?.on ?? null,
    answers: evaluated ? criteriaAnswered(programme, evaluated.answers) : [],
    remedy: remedyOf(programme, on),
  };
}
