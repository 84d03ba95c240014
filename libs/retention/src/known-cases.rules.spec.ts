import { localDate } from '#libs/kernel';
import { knownCases, type CaseRows } from './known-cases.rules';

const day = localDate;
const today = day('2026-02-03');
const id = (last: string): string => `00000000-0000-4000-8000-00000000000${last}`;
const none: CaseRows = { applications: [], entries: [], admissions: [], decisions: [], exemptions: [] };
const row = { personId: id('9'), programme: 'home-help', beganOn: day('2015-01-05') };
const application = {
  ...row,
  id: id('1'),
  number: '123-4/2015',
  sign: '123',
  unit: 'Koper',
  state: 'on-waiting-list' as const,
  movedOn: day('2015-02-01'),
};
const entry = { ...row, id: id('2'), applicationId: id('1'), endedOn: day('2016-03-01') };
const stay = { ...row, id: id('3'), applicationId: null, entryId: id('2'), number: null, endedOn: null };
const seen = (rows: Partial<CaseRows>) => knownCases({ ...none, ...rows }, today);
const party = { personId: id('9'), role: 'applicant' as const, contribution: null };
const drafted = {
  decisionId: id('4'),
  kind: 'grant' as const,
  programme: 'home-help',
  unit: 'Koper',
  parties: [party],
  applicationId: id('1'),
  caseNumber: null,
  exemption: null,
  textKey: 'grant',
  textVersion: 1,
  draftedBy: 'ana',
  draftedOn: day('2015-02-01'),
  renews: null,
};
const line = (on: string, event: object) => ({ on: day(on), event, actorId: 'ana', recordedAt: '' }) as never;
const decision = {
  ...row,
  id: id('4'),
  unit: 'Koper',
  applicationId: id('1'),
  exemptionId: null,
  number: null,
  lines: [
    line('2015-02-01', { type: 'DecisionDrafted', data: drafted }),
    line('2015-02-02', { type: 'DecisionSent', data: { sentOn: day('2015-02-02') } }),
    line('2015-02-04', {
      type: 'DecisionServed',
      data: { personId: id('9'), servedOn: day('2015-02-04') },
    }),
  ],
};

describe('A case', () => {
  it('is an application with the entries, admissions and decisions that followed from it', () => {
    expect(
      seen({ applications: [application], entries: [entry], admissions: [stay], decisions: [decision] }),
    ).toMatchObject([
      {
        kind: 'application',
        number: '123-4/2015',
        parts: { entries: [id('2')], admissions: [id('3')], decisions: [id('4')] },
        stages: [
          { what: 'application', endedOn: '2015-02-01' },
          { what: 'entry', endedOn: '2016-03-01' },
          { what: 'admission', endedOn: null },
          { what: 'decision', endedOn: '2015-02-20', inCourt: false },
        ],
      },
    ]);
  });

  it('goes on while the application is dealt with', () => {
    for (const state of ['received', 'incomplete', 'supplement-called', 'complete'] as const)
      expect(seen({ applications: [{ ...application, state }] })).toMatchObject([
        { stages: [{ what: 'application', endedOn: null }] },
      ]);
  });

  it('is a wait or a stay that came in without an application, under the sign of the programme', () => {
    expect(seen({ entries: [{ ...entry, applicationId: null }], admissions: [stay] })).toMatchObject([
      { kind: 'entry', id: id('2'), sign: '123', unit: null, parts: { admissions: [id('3')] } },
    ]);
    expect(seen({ admissions: [{ ...stay, number: '181-7/2014', entryId: null }] })).toMatchObject([
      { kind: 'admission', sign: '181', parts: { admissions: [id('3')] } },
    ]);
  });

  it('stays open while an action against its decision is before the court, and while its service is paid for', () => {
    const action = line('2015-03-01', {
      type: 'CourtActionBrought',
      data: { actionId: id('5'), personId: id('9'), broughtOn: day('2015-03-01'), late: false },
    });
    const inCourt = { ...decision, lines: [...decision.lines, action] };
    expect(seen({ applications: [application], decisions: [inCourt] })[0]?.stages[1]).toMatchObject({
      what: 'decision',
      inCourt: true,
    });
    const exemption = {
      id: id('6'),
      personId: id('9'),
      programme: 'home-help',
      determinations: [
        {
          id: id('7'),
          kind: 'proposed' as const,
          form: 'fixed' as const,
          decisions: [id('4')],
          periods: [{ from: day('2015-02-01'), until: null }] as never,
        },
      ],
    };
    const freed = { ...decision, exemptionId: id('6') };
    const rows = { applications: [application], decisions: [freed], exemptions: [exemption] };
    expect(seen(rows)[0]?.stages.at(-1)).toEqual({ what: 'exemption', endedOn: null });
    const left = { ...stay, endedOn: day('2018-06-30') };
    expect(seen({ ...rows, admissions: [left] })[0]?.stages.at(-1)).toEqual({
      what: 'exemption',
      endedOn: '2018-06-30',
    });
  });
});
