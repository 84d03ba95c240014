import {
  type AppealOutcome,
  ApproveDecision,
  ConfirmFinality,
  ConfirmLegalForce,
  type DecisionKind,
  DraftDecision,
  ForwardAppeal,
  LodgeAppeal,
  NumberDecision,
  type Party,
  RecordAppealOutcome,
  RecordService,
  RecordServiceAttempt,
  ReturnDecision,
  type ReturnReason,
  type SecondInstance,
  SendDecision,
  SignDecision,
} from '#libs/decisions';
import type { Actor, LocalDate } from '#libs/kernel';
import type { DemoCase } from './demo-case';
import { ANA, type DemoContext, VERA } from './demo-desk';

/** What is decided: its kind, the parties beside or instead of the applicant, the exemption it is about. */
export interface Decided {
  readonly kind: DecisionKind;
  readonly parties?: readonly Party[];
  readonly exemption?: { readonly exemptionId: string; readonly determinationId: string };
}

/** One made-up decision from its draft to legal force. */
export class DemoDecision {
  private constructor(
    private readonly of: DemoCase,
    readonly id: string,
    private readonly personId: string,
  ) {}

  /** A caseworker drafts the decision on a case; it waits for approval. */
  static async drafted(of: DemoCase, { kind, parties, exemption }: Decided): Promise<DemoDecision> {
    const { desk } = of.office;
    const context = desk.context(ANA);
    const id = desk.newId(context, 'decision');
    const applicant = { personId: of.personId, role: 'applicant' as const, contribution: null };
    const data = {
      kind,
      programme: of.programme,
      unit: 'Koper',
      parties: [...(parties ?? [applicant])],
      applicationId: of.id,
      caseNumber: of.number,
      exemption: exemption ?? null,
      renews: null,
      textKey: `decision.${kind}`,
      textVersion: 1,
    };
    await desk.send(new DraftDecision(id, data, context));
    return new DemoDecision(of, id, of.personId);
  }

  /** Approved and signed by the manager, numbered in the case, sent today. */
  async issued(): Promise<void> {
    await this.send(VERA, (context) => new ApproveDecision(this.id, {}, context));
    await this.send(ANA, (context) => new NumberDecision(this.id, { number: null }, context));
    await this.send(VERA, (context) => new SignDecision(this.id, {}, context));
    const sent = { sentOn: this.today, channel: 'post' as const };
    await this.send(ANA, (context) => new SendDecision(this.id, sent, context));
  }

  /** The manager returns the draft with a note of what is to be changed. */
  async returned(reason: ReturnReason, note: string): Promise<void> {
    const noteRef = await this.of.office.note(this.personId, note);
    await this.send(VERA, (context) => new ReturnDecision(this.id, { reason, noteRef }, context));
  }

  async served(personId: string = this.personId): Promise<void> {
    const data = { personId, servedOn: this.today };
    await this.send(ANA, (context) => new RecordService(this.id, data, context));
  }

  /** The postman found nobody; the 15th day will count. */
  async notMet(): Promise<void> {
    const data = { personId: this.personId, attemptedOn: this.today };
    await this.send(ANA, (context) => new RecordServiceAttempt(this.id, data, context));
  }

  /** The party appeals today; answers the appeal. */
  appealed(): Promise<string> {
    const { desk } = this.of.office;
    const context = desk.context(ANA);
    const appealId = desk.newId(context, 'appeal');
    const data = { appealId, personId: this.personId, lodgedOn: this.today, groundsRef: null };
    return desk.send(new LodgeAppeal(this.id, data, context)).then(() => appealId);
  }

  async forwarded(appealId: string, authority: SecondInstance): Promise<void> {
    const data = { appealId, authority, forwardedOn: this.today };
    await this.send(ANA, (context) => new ForwardAppeal(this.id, data, context));
  }

  async appealEnded(
    appealId: string,
    outcome: AppealOutcome,
    replacedBy: string | null = null,
  ): Promise<void> {
    const days = { decidedOn: this.today, servedOn: this.today };
    const data = { appealId, outcome, ...days, replacedBy };
    await this.send(VERA, (context) => new RecordAppealOutcome(this.id, data, context));
  }

  async final(): Promise<void> {
    await this.send(ANA, (context) => new ConfirmFinality(this.id, {}, context));
  }

  async inForce(): Promise<void> {
    await this.send(ANA, (context) => new ConfirmLegalForce(this.id, {}, context));
  }

  private get today(): LocalDate {
    return this.of.office.today;
  }

  private send<Answer>(actor: Actor, make: (context: DemoContext) => object): Promise<Answer> {
    const { desk } = this.of.office;
    return desk.send<Answer>(make(desk.context(actor)));
  }
}
