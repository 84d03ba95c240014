import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#libs/kernel';
import { eventually } from '#libs/testing';
import type { AtWork } from './at-work';
import { DatedOffice } from './dated-office';
import { DecisionOnPaper } from './decision-on-paper';
import { admission, Stay, type ToAdmit } from './stay';

/** What a journey's request got: its status and what it says. */
export interface Said<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
}

/** What is known of a case, by the keys of the programme's facts. */
export type KnownFacts = Readonly<Record<string, unknown>>;

/** What the rules answered: the outcome of all, and each rule's own. */
export interface RulesAnswered {
  readonly outcome: string;
  readonly rules: Readonly<Record<string, string>>;
}

interface Details {
  readonly state: string;
  readonly eligibility: string | null;
  readonly missing: readonly string[];
  readonly completeOn: string | null;
  readonly lastEvaluation: {
    readonly outcome: string;
    readonly answers: readonly { criterion: string; outcome: string }[];
  } | null;
  readonly providers: readonly { provider: string; state: string }[];
  readonly timeline: readonly { type: string; on: string; data: Record<string, unknown> }[];
}

/** Whom a programme knows by name, unless a journey says more. */
const SOMEBODY = { surname: 'Kralj', givenName: 'Ljudmila' };
const USUAL = { municipality: '050', unit: 'Koper', sign: '181', channel: 'paper', providers: [] };

/** A programme's casework at the unit in Koper: ana prepares, vera approves, days pass as the journey says. */
export class Casework implements AtWork {
  private opened: DatedOffice | null = null;
  private day: string;

  private constructor(
    readonly programme: string,
    day: string,
  ) {
    this.day = day;
  }

  /** The casework of a test file; its office opens on the day before the first test and closes after the last. */
  static of(programme: string, day: string): Casework {
    const work = new Casework(programme, day);
    jest.setTimeout(120_000);
    beforeAll(async () => {
      work.opened = await DatedOffice.open(day);
    });
    afterAll(() => work.opened?.close());
    return work;
  }

  get office(): DatedOffice {
    if (!this.opened) throw new Error('the office opens with the first test');
    return this.opened;
  }

  get today(): LocalDate {
    return this.day as LocalDate;
  }

  /** Lets another day come. */
  on(day: string): void {
    this.day = day;
    this.office.on(day);
  }

  ana() {
    return this.office.as('ana');
  }

  /** The same person, who leads the unit as well. */
  anaAsManager() {
    return this.office.as('ana', 'Koper', 'manager');
  }

  vera() {
    return this.office.as('vera', 'Koper', 'manager');
  }

  /** Sends something that the office must take. */
  async does<Body = Record<string, unknown>>(
    path: string,
    body: object = {},
    who = this.ana(),
  ): Promise<Body> {
    const answer = await who.post(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Body;
  }

  /** The code of the rule that refuses what is sent. */
  async refusal(path: string, body: object = {}, who = this.ana()): Promise<string> {
    const answer = await who.post(path, body);
    if (answer.status !== 409) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return (answer.body as { code: string }).code;
  }

  /** What is shown, once it shows what the test says. */
  async sees<Body>(path: string, fits: (body: Body) => boolean, who = this.ana()): Promise<Body> {
    return eventually(`${path} shows what was done`, async () => {
      const { status, body } = await who.get(path);
      return status === 200 && fits(body as Body) ? (body as Body) : undefined;
    });
  }

  /** Who pays on a day what the user does not. */
  async payerOn(day: string): Promise<string> {
    const { body } = await this.ana().get(`/api/programmes/${this.programme}?on=${day}`).expect(200);
    return (body as { payer: string }).payer;
  }

  /** A provider says from today on what it can give. */
  declares(provider: string, what: object): Promise<unknown> {
    const path = `/api/programmes/${this.programme}/capacity/declarations`;
    return this.does(path, { provider, from: this.day, ...what }, this.vera());
  }

  /** The booking of a place from today on for somebody of whom nothing else is told. */
  booking(provider: string, where: object = {}): readonly [path: string, body: object] {
    const body = { provider, bookingId: randomUUID(), kind: 'admission', from: this.day, ...where };
    return [`/api/programmes/${this.programme}/capacity/bookings`, body];
  }

  /** The person is on no list of the programme any more. */
  async seesOffTheList(personId: string): Promise<void> {
    // The record keeps its own time, which the journey's clock does not move.
    const path = `/api/programmes/${this.programme}/waiting-list/entries?on=${this.day}&knownAt=2099-01-01`;
    await this.sees<{ entries: { personId: string }[] }>(path, ({ entries }) =>
      entries.every((entry) => entry.personId !== personId),
    );
  }

  /** Registers somebody by name. */
  async person(details: object = {}): Promise<string> {
    const { personId } = await this.does<{ personId: string }>('/api/persons', { ...SOMEBODY, ...details });
    return personId;
  }

  /** Takes an application to the programme in, today unless said otherwise. */
  async apply(said: object = {}): Promise<CaseAtHand> {
    const personId = 'personId' in said ? (said.personId as string) : await this.person();
    const given = { ...USUAL, programme: this.programme, receivedOn: this.day, ...said, personId };
    const { applicationId, number } = await this.does<{ applicationId: string; number: string }>(
      '/api/applications',
      given,
    );
    return new CaseAtHand(this, applicationId, number, personId);
  }
}

/** One application as the caseworker has it in hand. */
export class CaseAtHand {
  private last = '';

  constructor(
    readonly work: Casework,
    readonly id: string,
    readonly number: string,
    readonly personId: string,
  ) {}

  /** Sends something about the application that must be taken. */
  async does(what: string, body: object = {}): Promise<Record<string, unknown>> {
    const answer = await this.work.does(`/api/applications/${this.id}/${what}`, body);
    this.last = (answer['position'] as string | null) ?? this.last;
    return answer;
  }

  /** The code of the rule that refuses. */
  refusal(what: string, body: object = {}): Promise<string> {
    return this.work.refusal(`/api/applications/${this.id}/${what}`, body);
  }

  /** Documents come in today. */
  async brings(...types: readonly string[]): Promise<void> {
    for (const type of types) await this.does('documents', { type, receivedOn: this.work.today });
  }

  /** What is missing of the programme's documents for these facts. */
  async missing(facts: KnownFacts = {}): Promise<readonly string[]> {
    await this.does('completeness-checks', { facts });
    return (await this.shown()).missing;
  }

  /** What the programme's rules answer on the decisive day, today unless said otherwise. */
  async rules(facts: KnownFacts, on: string = this.work.today): Promise<RulesAnswered> {
    await this.does('eligibility-evaluations', { facts, on });
    const { outcome, answers } = (await this.shown()).lastEvaluation ?? { outcome: 'none', answers: [] };
    return { outcome, rules: Object.fromEntries(answers.map((each) => [each.criterion, each.outcome])) };
  }

  /** The application is complete with these documents and meets the rules with these facts. */
  async meets(facts: KnownFacts, ...documents: readonly string[]): Promise<void> {
    await this.brings(...documents);
    const missing = await this.missing(facts);
    if (missing.length > 0) throw new Error(`still missing: ${missing.join(', ')}`);
    const { outcome, rules } = await this.rules(facts);
    if (outcome !== 'met') throw new Error(`not met: ${JSON.stringify(rules)}`);
  }

  /** The application as it stands. */
  async shown(): Promise<Details> {
    const after = this.last === '' ? '' : `?after=${this.last}`;
    const { body } = await this.work.ana().get(`/api/applications/${this.id}${after}`).expect(200);
    return body as Details;
  }

  /** The applicant is put on the list of a provider today; answers the entry. */
  async listedAt(provider: string, said: object = {}): Promise<string> {
    const answer = await this.does('waiting-list-entries', this.placing(provider, said));
    return answer['entryId'] as string;
  }

  /** Why the applicant is not put on the list of a provider. */
  notListedAt(provider: string): Promise<string> {
    return this.refusal('waiting-list-entries', this.placing(provider, {}));
  }

  /** The applicant is admitted today. */
  admitted(said: ToAdmit): Promise<Stay> {
    return Stay.of(this, said);
  }

  /** Why the applicant is not admitted. */
  notAdmitted(said: ToAdmit): Promise<string> {
    return this.work.refusal('/api/admissions', admission(this, said));
  }

  private placing(provider: string, said: object): object {
    return { provider, listedOn: this.work.today, needProfile: { frequency: 'daily' }, ...said };
  }

  /** A decision is drafted by ana, approved by vera, numbered, signed and sent today. */
  decided(kind: 'grant' | 'refusal'): Promise<DecisionOnPaper> {
    return DecisionOnPaper.of(this, kind);
  }
}
