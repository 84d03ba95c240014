import { courseOf, offered, offeredFor } from './course.rules';

const [mother, daughter] = ['m', 'd'];
type Lines = Parameters<typeof courseOf>[0];
const line = (what: string, data: Record<string, unknown> = {}): Lines[number] => ({ what, data });
const drafted = line('DecisionDrafted', { draftedBy: 'ana' });
const returned = line('DecisionReturned', { reason: 'wording', returnedBy: 'vera' });
const revised = (by: string) => line('DecisionRevised', { revisedBy: by });
const issued = [
  drafted,
  ...['Approved', 'Numbered', 'Signed', 'Sent'].map((each) => line(`Decision${each}`)),
];

const party = (personId: string, servedOn: string | null = null) => ({
  ...{ personId, role: 'applicant', contribution: null, byFiction: false },
  ...{ servedOn, deemedServedOn: null, appealUntil: null },
});
const decision = (status: string, said: object = {}) => ({
  ...{ decisionId: 'x', revision: '1', on: '2026-03-02', kind: 'grant', programme: 'meals', unit: 'Koper' },
  ...{ applicationId: 'a', caseNumber: '1-1/2026', number: null, exemption: null, renews: null },
  ...{ renewedAs: [], textKey: 'grant', textVersion: 1, parties: [party(mother)], timeline: [] },
  ...{ finalOn: null, legalForceOn: null, unverified: [], status, ...said },
});
const as = (personId: string, role: string) => ({ personId, role, today: '2026-03-02' });
const vera = as('vera', 'manager');
const ana = as('ana', 'caseworker');

describe('What is offered with a decision', () => {
  it('is approval and return to a second person who leads the unit, and to nobody else', () => {
    const waiting = [decision('drafted'), courseOf([drafted])] as const;
    expect(offered(...waiting, vera)).toEqual(['approve', 'return', 'revise', 'withdraw']);
    expect(offered(...waiting, ana)).toEqual(['revise', 'withdraw']);
    expect(offered(...waiting, as('ana', 'manager'))).toEqual(['revise', 'withdraw']);
  });

  it('is no approval to a manager who revised the draft', () => {
    const course = courseOf([drafted, revised('vera')]);
    expect(offered(decision('drafted'), course, vera)).not.toContain('approve');
    expect(offered(decision('drafted'), course, as('nada', 'manager'))).toContain('approve');
  });

  it('is the resubmission of a returned draft only after it was revised', () => {
    expect(offered(decision('returned'), courseOf([drafted, returned]), ana)).toEqual(['revise', 'withdraw']);
    const again = courseOf([drafted, returned, revised('ana')]);
    expect(offered(decision('returned'), again, ana)).toEqual(['revise', 'resubmit', 'withdraw']);
  });

  it('is number, signature and dispatch one after the other', () => {
    const approved = [drafted, line('DecisionApproved')];
    expect(offered(decision('approved'), courseOf(approved), ana)).toEqual(['number', 'withdraw']);
    const numbered = decision('approved', { number: '1-1/2026-2' });
    expect(offered(numbered, courseOf(approved), ana)).toEqual(['sign', 'withdraw']);
    const signed = courseOf([...approved, line('DecisionSigned')]);
    expect(offered(decision('signed', { number: '1-1/2026-2' }), signed, ana)).toEqual([
      'dispatch',
      'correct',
      'withdraw',
    ]);
  });

  it('is finality and renewal once the day has come, each once', () => {
    const final = { number: '1-1/2026-2', finalOn: '2026-03-02', legalForceOn: '2026-03-03' };
    const course = courseOf(issued);
    expect(offered(decision('final', final), course, ana)).toEqual(['finality', 'correct', 'renew']);
    const later = { ...ana, today: '2026-03-03' };
    const confirmed = courseOf([...issued, line('FinalityConfirmed')]);
    expect(offered(decision('in-legal-force', final), confirmed, later)).toContain('legalForce');
    expect(offered(decision('in-legal-force', final), confirmed, later)).not.toContain('finality');
    const open = courseOf([...issued, line('ProcedureRenewed')]);
    expect(offered(decision('final', final), open, ana)).not.toContain('renew');
  });

  it('is nothing with one that was withdrawn', () => {
    expect(offered(decision('withdrawn'), courseOf([drafted]), vera)).toEqual([]);
  });
});

describe('What is offered for a party', () => {
  const appeal = line('AppealLodged', {
    appealId: '1',
    personId: mother,
    lodgedOn: '2026-03-10',
    late: false,
  });
  const answered = line('AppealDecided', { appealId: '1', outcome: 'upheld' });

  it('is the service once it was sent, a second attempt never', () => {
    expect(offeredFor(decision('drafted'), courseOf([drafted]), party(mother))).toEqual([]);
    expect(offeredFor(decision('sent'), courseOf(issued), party(mother))).toEqual(['attempt', 'serve']);
    const tried = { ...party(mother), deemedServedOn: '2026-03-20' };
    expect(offeredFor(decision('sent'), courseOf(issued), tried)).toEqual(['serve']);
  });

  it('is one appeal after the service, and the court only to who appealed and was answered', () => {
    const served = party(mother, '2026-03-03');
    expect(offeredFor(decision('served'), courseOf(issued), served)).toEqual(['appeal']);
    expect(offeredFor(decision('appealed'), courseOf([...issued, appeal]), served)).toEqual([]);
    const after = courseOf([...issued, appeal, answered]);
    expect(offeredFor(decision('final'), after, served)).toEqual(['court']);
    expect(offeredFor(decision('final'), after, party(daughter, '2026-03-03'))).toEqual(['appeal']);
  });

  it('is nothing where the decision has no force any more', () => {
    expect(offeredFor(decision('annulled'), courseOf(issued), party(mother, '2026-03-03'))).toEqual([]);
  });
});

describe('The course of a decision', () => {
  it('tells each appeal with where it went and how it ended', () => {
    const lodged = {
      appealId: '1',
      personId: mother,
      lodgedOn: '2026-03-10',
      dueOn: '2026-03-18',
      late: false,
    };
    const end = { appealId: '1', outcome: 'replaced', decidedOn: '2026-04-01', servedOn: '2026-04-03' };
    const { appeals } = courseOf([
      line('AppealLodged', lodged),
      line('AppealForwarded', { appealId: '1', authority: 'mayor', forwardedOn: '2026-03-11' }),
      line('AppealDecided', { ...end, replacedBy: 'y' }),
    ]);
    expect(appeals).toEqual([
      {
        ...{ id: '1', personId: mother, on: '2026-03-10', dueOn: '2026-03-18', late: false },
        forwarded: { authority: 'mayor', on: '2026-03-11' },
        decided: { outcome: 'replaced', on: '2026-04-01', servedOn: '2026-04-03', replacedBy: 'y' },
      },
    ]);
  });
});
