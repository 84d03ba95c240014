import type { AtWork, KnownCase } from './at-work';

interface Drafted {
  readonly decisionId: string;
}

/** What is shown of a decision. */
export interface DecisionShown {
  readonly revision: string;
  readonly status: string;
  readonly number: string;
  readonly finalOn: string | null;
  readonly legalForceOn: string | null;
  readonly parties: readonly { servedOn: string | null; byFiction: boolean; appealUntil: string | null }[];
}

/** A decision on an application, from its draft to legal force. */
export class DecisionOnPaper {
  private constructor(
    private readonly work: AtWork,
    readonly id: string,
    private readonly personId: string,
    private revision: string,
  ) {}

  /** Drafted by ana, approved by vera, numbered by its case, signed and sent today. */
  static async of({ work, id, number, personId }: KnownCase, kind: string): Promise<DecisionOnPaper> {
    const { decisionId } = await work.does<Drafted>('/api/decisions', {
      kind,
      programme: work.programme,
      parties: [{ personId, role: 'applicant' }],
      applicationId: id,
      caseNumber: number,
      textKey: `decision.${kind}`,
      textVersion: 1,
    });
    const decision = new DecisionOnPaper(work, decisionId, personId, '0');
    await decision.does('approval', {}, work.vera());
    await decision.does('number');
    await decision.does('signature', {}, work.vera());
    await decision.does('dispatch', { sentOn: work.today, channel: 'post' });
    return decision;
  }

  /** The applicant takes the decision over today. */
  served(): Promise<void> {
    return this.does('services', { personId: this.personId, servedOn: this.work.today });
  }

  /** The applicant appeals today, the appeal goes to the second instance at once, which decides by `on`. */
  async appealed(authority: 'ministry' | 'mayor', outcome: string, on: string): Promise<void> {
    const today = this.work.today;
    const path = `/api/decisions/${this.id}/appeals`;
    const lodged = await this.work.does<{ partId: string }>(path, {
      personId: this.personId,
      lodgedOn: today,
    });
    await this.does(`appeals/${lodged.partId}/forwarding`, { authority, forwardedOn: today });
    this.work.on(on);
    await this.does(`appeals/${lodged.partId}/outcome`, { outcome, decidedOn: on, servedOn: on });
  }

  /** Certified as final and in legal force, today. */
  async ended(): Promise<DecisionShown> {
    await this.does('finality');
    await this.does('legal-force');
    return this.shown();
  }

  /** The code of the rule that refuses. */
  refusal(what: string, body: object = {}): Promise<string> {
    return this.work.refusal(`/api/decisions/${this.id}/${what}`, body);
  }

  /** The decision as it stands today. */
  shown(): Promise<DecisionShown> {
    return this.work.sees<DecisionShown>(
      `/api/decisions/${this.id}?on=${this.work.today}`,
      ({ revision }) => revision === this.revision,
    );
  }

  private async does(what: string, body: object = {}, who = this.work.ana()): Promise<void> {
    const { revision } = await this.work.does<{ revision: string }>(
      `/api/decisions/${this.id}/${what}`,
      body,
      who,
    );
    this.revision = revision;
  }
}
