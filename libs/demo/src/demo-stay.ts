import {
  Admit,
  type AdmissionEndReason,
  type AgreementKind,
  type AgreementTerms,
  ConcludeAgreement,
  EndAdmission,
  InterruptAdmission,
  RecordPlanEvaluation,
  RecordQuestionnaire,
  type Questionnaire,
  ResumeAdmission,
  SuspendParticipation,
} from '#libs/admissions';
import { addDays, type LocalDate } from '#libs/kernel';
import type { DemoCase } from './demo-case';
import { CILKA, type DemoContext } from './demo-desk';
import type { DemoOffice } from './demo-office';

/** Where and on which terms somebody is admitted. */
export interface DemoAgreement {
  readonly provider: string;
  readonly kind: AgreementKind;
  readonly place?: string | null;
  readonly terms?: Partial<AgreementTerms>;
  readonly sex?: 'male' | 'female';
}

const NO_TERMS: AgreementTerms = {
  hoursPerWeek: null,
  unitsPerWeek: null,
  schedule: [],
  tasks: [],
  price: null,
  exemptionId: null,
};

/** One made-up stay in a service; the provider's coordinator admits. */
export class DemoStay {
  private constructor(
    readonly office: DemoOffice,
    readonly id: string,
    readonly startedOn: LocalDate,
  ) {}

  /** Admits the applicant today; with `agreed` null at once and without papers. Refuses as `Admit` does. */
  static async of(
    of: DemoCase,
    at: DemoAgreement,
    papers: { readonly entryId?: string; readonly atOnce?: boolean } = {},
  ): Promise<DemoStay> {
    const { desk, today } = of.office;
    const context = desk.context(CILKA);
    const id = desk.newId(context, 'admission');
    const { entryId = null, atOnce = false } = papers;
    const data = {
      ...{ personId: of.personId, programme: of.programme, legalRegime: 'ZSV', municipality: '050' },
      ...{ provider: at.provider, place: at.place ?? null, applicationId: of.id, entryId },
      ...{ caseNumber: of.number, startsOn: today, atOnce, overrideReasonRef: null },
      agreement: atOnce ? null : agreementOf(at, today),
      booking: { override: null, sex: at.sex ?? null, inCouple: false },
    };
    await desk.send(new Admit(id, data, context));
    return new DemoStay(of.office, id, today);
  }

  /** The agreement of somebody who was admitted at once. */
  async agreed(at: DemoAgreement): Promise<void> {
    const effectiveOn = this.office.today;
    const agreement = agreementOf(at, effectiveOn);
    const data = { agreement, effectiveOn, overrideReasonRef: null };
    await this.send((context) => new ConcludeAgreement(this.id, data, context));
  }

  async interrupted(reason: 'hospital' | 'temporary-absence'): Promise<void> {
    const from = this.office.today;
    await this.send((context) => {
      const interruptionId = this.office.desk.newId(context, 'interruption');
      return new InterruptAdmission(this.id, { interruptionId, from, reason, noteRef: null }, context);
    });
  }

  async resumed(): Promise<void> {
    await this.send((context) => new ResumeAdmission(this.id, { on: this.office.today }, context));
  }

  async suspended(days: number): Promise<void> {
    const from = this.office.today;
    const until = addDays(from, days);
    await this.send((context) => {
      const suspensionId = this.office.desk.newId(context, 'suspension');
      return new SuspendParticipation(this.id, { suspensionId, from, until, noteRef: null }, context);
    });
  }

  async evaluated(): Promise<void> {
    const evaluatedOn = this.office.today;
    await this.send((context) => {
      const evaluationId = this.office.desk.newId(context, 'evaluation');
      return new RecordPlanEvaluation(this.id, { evaluationId, evaluatedOn, noteRef: null }, context);
    });
  }

  async answered(kind: Questionnaire): Promise<void> {
    const answeredOn = this.office.today;
    await this.send((context) => {
      const questionnaireId = this.office.desk.newId(context, 'questionnaire');
      return new RecordQuestionnaire(this.id, { questionnaireId, kind, answeredOn }, context);
    });
  }

  async ended(reason: AdmissionEndReason): Promise<void> {
    const data = { endedOn: this.office.today, reason, noteRef: null };
    await this.send((context) => new EndAdmission(this.id, data, context));
  }

  private send(make: (context: DemoContext) => object): Promise<unknown> {
    const { desk } = this.office;
    return desk.send(make(desk.context(CILKA)));
  }
}

const agreementOf = ({ kind, terms = {} }: DemoAgreement, today: LocalDate) => ({
  kind,
  concludedOn: today,
  until: null,
  terms: { ...NO_TERMS, ...terms },
});
