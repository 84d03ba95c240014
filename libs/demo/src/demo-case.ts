import {
  CallForSupplement,
  CheckCompleteness,
  DismissApplication,
  type DismissalGround,
  EvaluateEligibility,
  PlaceApplicantOnWaitingList,
  PutOnHold,
  ReceiveApplication,
  RecordApplicantDeath,
  RecordDocument,
  RecordDocumentsAtProvider,
  ResumeWork,
  TakeApplication,
  TransferApplication,
  WithdrawApplication,
} from '#libs/applications';
import type { LocalDate } from '#libs/kernel';
import type { Facts } from '#libs/programmes';
import type { Frequency, LegalRegime } from '#libs/waiting-list';
import type { DemoContext } from './demo-desk';
import type { DemoOffice } from './demo-office';

/** What a made-up application says. */
export interface DemoApplication {
  readonly programme: string;
  readonly personId: string;
  readonly filedOn?: LocalDate;
  readonly channel?: 'paper' | 'in-person' | 'post' | 'electronic';
  readonly providers?: readonly { provider: string; preferred: boolean }[];
}

/** Takes an application to a programme in, today. */
export const apply = (
  office: DemoOffice,
  programme: string,
  personId: string,
  said: Partial<DemoApplication> = {},
): Promise<DemoCase> => DemoCase.receive(office, { programme, personId, ...said });

/** One made-up application as it goes through the office. */
export class DemoCase {
  private constructor(
    readonly office: DemoOffice,
    readonly id: string,
    readonly number: string,
    readonly programme: string,
    readonly personId: string,
  ) {}

  /** Takes the application in today. */
  static async receive(office: DemoOffice, said: DemoApplication): Promise<DemoCase> {
    const { desk, chance } = office;
    const context = desk.context(office.actor);
    const id = desk.newId(context, 'application');
    const channels = ['paper', 'in-person', 'post', 'electronic'] as const;
    const channel = said.channel ?? channels[chance.between(0, 3)] ?? 'paper';
    const data = {
      personId: said.personId,
      programme: said.programme,
      municipality: '050',
      unit: 'Koper',
      sign: '123',
      channel,
      receivedOn: desk.today,
      filedOn: said.filedOn ?? desk.today,
      providers: said.providers?.map((each) => ({ ...each })) ?? [],
      noteRef: null,
    };
    const { number } = await desk.send<{ number: string }>(new ReceiveApplication(id, data, context));
    return new DemoCase(office, id, number, said.programme, said.personId);
  }

  /** The caseworker takes the application. */
  async taken(): Promise<void> {
    await this.send((context) => new TakeApplication(this.id, {}, context));
  }

  /** Documents come in today; they lie in the folder unscanned. */
  async brings(...types: readonly string[]): Promise<void> {
    const receivedOn = this.office.today;
    const content = { contentHash: null, mediaType: null, bytes: null };
    for (const type of types)
      await this.send((context) => {
        const documentId = this.office.desk.newId(context, 'document');
        return new RecordDocument(this.id, { documentId, type, receivedOn, ...content }, context);
      });
  }

  /** Compares the documents with the programme's list. */
  async checked(facts: Facts = {}): Promise<void> {
    await this.send((context) => new CheckCompleteness(this.id, { facts }, context));
  }

  /** Calls for what is missing. */
  async called(days: number): Promise<void> {
    await this.send((context) => {
      const callId = this.office.desk.newId(context, 'supplement-call');
      return new CallForSupplement(this.id, { callId, days }, context);
    });
  }

  /** Asks the programme's rules. */
  async assessed(facts: Facts): Promise<void> {
    await this.send((context) => {
      const evaluationId = this.office.desk.newId(context, 'evaluation');
      const data = { evaluationId, on: this.office.today, facts, privateInputsRef: null };
      return new EvaluateEligibility(this.id, data, context);
    });
  }

  /** Documents come in, are complete, and the rules are asked, today. */
  async examined(facts: Facts, ...documents: readonly string[]): Promise<void> {
    await this.brings(...documents);
    await this.checked(facts);
    await this.assessed(facts);
  }

  /** Puts the applicant on a provider's list today; answers the entry. */
  async listed(
    provider: string,
    frequency: Frequency = 'daily',
    legalRegime: LegalRegime = 'ZSV',
  ): Promise<string> {
    const { chance, today } = this.office;
    const hoursPerWeek = chance.happens(0.7) ? chance.between(2, 14) : null;
    const relativesHelp = chance.happens(0.1);
    const needProfile = { frequency, extendedScope: [], relativesHelp, hoursPerWeek };
    const data = { provider, listedOn: today, legalRegime, needProfile };
    const { entryId } = await this.send<{ entryId: string }>(
      (context) => new PlaceApplicantOnWaitingList(this.id, data, context),
    );
    return entryId;
  }

  async reached(provider: string): Promise<void> {
    const data = { provider, reachedOn: this.office.today };
    await this.send((context) => new RecordDocumentsAtProvider(this.id, data, context));
  }

  async dismissed(ground: DismissalGround): Promise<void> {
    await this.send((context) => new DismissApplication(this.id, { ground, noteRef: null }, context));
  }

  async withdrawn(why: string): Promise<void> {
    const noteRef = await this.office.note(this.personId, why);
    const data = { withdrawnOn: this.office.today, noteRef };
    await this.send((context) => new WithdrawApplication(this.id, data, context));
  }

  /** The applicant died some days ago; the register says so. */
  async died(diedOn: DemoOffice['today']): Promise<void> {
    const officialNoteRef = await this.office.note(
      this.personId,
      'Smrt je razvidna iz centralnega registra prebivalstva.',
    );
    await this.send((context) => new RecordApplicantDeath(this.id, { diedOn, officialNoteRef }, context));
  }

  async transferred(toUnit: string): Promise<void> {
    const noteRef = await this.office.note(this.personId, 'Stalno prebivališče v drugi občini.');
    await this.send((context) => new TransferApplication(this.id, { toUnit, noteRef }, context));
  }

  async heldForOpinion(until: DemoOffice['today']): Promise<void> {
    const data = { reason: 'awaiting-opinion' as const, until, noteRef: null };
    await this.send((context) => new PutOnHold(this.id, data, context));
  }

  async resumed(): Promise<void> {
    await this.send((context) => new ResumeWork(this.id, {}, context));
  }

  private send<Answer>(make: (context: DemoContext) => object): Promise<Answer> {
    const { desk, actor } = this.office;
    return desk.send<Answer>(make(desk.context(actor)));
  }
}
