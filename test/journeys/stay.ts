import type { AtWork, KnownCase } from './at-work';

/** What is shown of an admission. */
export interface StayShown {
  readonly state: string;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
}

/** What is asked for when somebody is to be admitted; the provider at least. */
export interface ToAdmit {
  readonly provider: string;
  readonly agreement?: object | null;
  readonly [more: string]: unknown;
}

/** The request that admits the applicant today, with a plain agreement unless said otherwise. */
export const admission = ({ work, id, personId }: KnownCase, said: ToAdmit): object => {
  const { agreement = { kind: 'service' }, ...rest } = said;
  const usual = { personId, programme: work.programme, municipality: '050', applicationId: id };
  return { ...usual, startsOn: work.today, ...rest, ...(agreement === null ? {} : { agreement }) };
};

/** Somebody in a service, from the admission to its end. */
export class Stay {
  private constructor(
    private readonly work: AtWork,
    readonly id: string,
    private last: string,
  ) {}

  /** Admits the applicant; whoever admits must be allowed to. */
  static async of(vloga: KnownCase, said: ToAdmit, who = vloga.work.ana()): Promise<Stay> {
    const { work } = vloga;
    const answer = await work.does<{ admissionId: string; position: string }>(
      '/api/admissions',
      admission(vloga, said),
      who,
    );
    return new Stay(work, answer.admissionId, answer.position);
  }

  /** Sends something about the admission that must be taken. */
  async does(what: string, body: object = {}, who = this.work.ana()): Promise<void> {
    const { position } = await this.work.does<{ position: string | null }>(
      `/api/admissions/${this.id}/${what}`,
      body,
      who,
    );
    this.last = position ?? this.last;
  }

  /** The code of the rule that refuses. */
  refusal(what: string, body: object = {}): Promise<string> {
    return this.work.refusal(`/api/admissions/${this.id}/${what}`, body);
  }

  /** Ends today; answers how it is shown. */
  async ends(reason: string): Promise<StayShown> {
    await this.does('end', { reason });
    return this.shown();
  }

  /** The admission as it stands. */
  async shown(): Promise<StayShown> {
    const { body } = await this.work.ana().get(`/api/admissions/${this.id}?after=${this.last}`).expect(200);
    return body as StayShown;
  }
}
