import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import { admission } from './admissions.decider';
import {
  aCase,
  admissionIdOf,
  anAdmission,
  anAdmitting,
  anAgreement,
  anApplicationId,
  anEntryId,
  concluded,
  contextOf,
  papers,
  personIdOf,
  plainTerms,
  someTerms,
  textRefOf,
} from './admissions.builder';
import {
  Admit,
  CancelPlannedAdmission,
  ChangeAgreement,
  ConcludeAgreement,
  StartPlannedAdmission,
} from './admitting.decider';
import type { AgreementTerms } from './agreement.events';

const day = localDate;
const id = admissionIdOf(1);
const TODAY = '2026-05-10';
const admit = (said: Partial<Admit['data']> = {}, role = 'caseworker', today = TODAY) =>
  new Admit(id, anAdmitting(said), contextOf(today, role));
const withTerms = (said: Partial<AgreementTerms>) => ({ agreement: anAgreement({ terms: someTerms(said) }) });
const visit = (weekday: number, from: string, to: string) => ({ weekday, from, to });

/** The application of the person of these examples, as an admission may rest on it. */
const anApplication = {
  personId: personIdOf(1),
  programme: 'home-help',
  endedAs: null as string | null,
  complete: true,
  notMet: false,
};

describe('Admitting a person', () => {
  it('records the first day and the agreement with who pays', () => {
    given(admission, [])
      .when(admit())
      .then(
        {
          type: 'PersonAdmitted',
          data: { ...aCase(), startedOn: day('2026-05-04'), atOnce: false, plannedOn: null },
        },
        concluded(),
      );
  });

  it('is a plan where the first day is still to come', () => {
    const startsOn = day('2026-06-01');
    given(admission, [])
      .when(admit({ startsOn }))
      .then(
        { type: 'AdmissionPlanned', data: { ...aCase(), plannedOn: startsOn } },
        concluded({
          effectiveOn: startsOn,
          payers: [{ from: startsOn, payer: 'municipality', verified: true }],
        }),
      );
  });

  it('may be entered long after it happened', () => {
    const { startsOn } = anAdmitting();
    expect(
      admission.decide(admit({ startsOn }, 'caseworker', '2026-12-01'), admission.initialState),
    ).toHaveLength(2);
  });

  it('happens once', () => {
    given(admission, anAdmission().started().events).when(admit()).thenRefused('ADMISSION_ALREADY_EXISTS');
  });

  it('is for a programme that exists, under a law in force', () => {
    given(admission, [])
      .when(admit({ programme: 'house-help' }))
      .thenRefused('PROGRAMME_NOT_KNOWN');
    given(admission, [])
      .when(admit({ legalRegime: 'ZDOsk-1', startsOn: day('2025-06-30') }))
      .thenRefused('REGIME_NOT_IN_FORCE', { regimes: ['ZSV'] });
    const { type } = admission.decide(admit({ legalRegime: 'ZDOsk-1' }), admission.initialState)[0] ?? {};
    expect(type).toBe('PersonAdmitted');
  });

  it('is of a person who is known, by a code alone where the programme wants it so', () => {
    const stranger = papers({ person: { known: false, named: false, diedOn: null } });
    given(admission, [])
      .when(admit({ papers: stranger }))
      .thenRefused('PERSON_NOT_KNOWN', { field: 'personId' });
    const agreement = anAgreement({ kind: 'participation', terms: plainTerms() });
    const group = { programme: 'low-threshold', agreement };
    given(admission, []).when(admit(group)).thenRefused('NAMED_PERSON_NOT_ALLOWED');
    const code = papers({ person: { known: true, named: false, diedOn: null } });
    expect(admission.decide(admit({ ...group, papers: code }), admission.initialState)).toHaveLength(2);
  });

  it('is not of somebody who had died by then', () => {
    const dead = (on: string) => papers({ person: { known: true, named: true, diedOn: day(on) } });
    given(admission, [])
      .when(admit({ papers: dead('2026-05-03') }))
      .thenRefused('PERSON_DIED', { diedOn: '2026-05-03' });
    expect(admission.decide(admit({ papers: dead('2026-05-04') }), admission.initialState)).toHaveLength(2);
  });

  it('needs an agreement where the programme ends in one, and none where it is decided on', () => {
    given(admission, [])
      .when(admit({ agreement: null }))
      .thenRefused('AGREEMENT_REQUIRED');
    const decided = admit({ programme: 'family-assistant', agreement: null });
    expect(admission.decide(decided, admission.initialState)).toEqual([
      expect.objectContaining({ type: 'PersonAdmitted' }),
    ]);
  });

  it('comes first and the papers after where the programme foresees it', () => {
    const atOnce = { agreement: null, atOnce: true };
    given(admission, [])
      .when(admit({ ...atOnce, programme: 'crisis-centre' }))
      .then({
        type: 'PersonAdmitted',
        data: {
          ...aCase({ programme: 'crisis-centre' }),
          startedOn: day('2026-05-04'),
          atOnce: true,
          plannedOn: null,
        },
      });
    given(admission, []).when(admit(atOnce)).thenRefused('AT_ONCE_NOT_FORESEEN', { field: 'atOnce' });
    given(admission, [])
      .when(admit({ ...atOnce, programme: 'crisis-centre', startsOn: day('2026-06-01') }))
      .thenRefused('DATE_IN_FUTURE', { field: 'startsOn' });
  });

  it('rests on an application that is complete, was found eligible and has not ended without it', () => {
    const resting = (said: Partial<typeof anApplication>, atOnce = false) =>
      admit({
        applicationId: anApplicationId,
        papers: papers({ application: { ...anApplication, ...said } }),
        ...(atOnce && { atOnce, programme: 'crisis-centre', agreement: null }),
      });
    const refused = (said: Partial<typeof anApplication>, code: string, more: object = {}) =>
      given(admission, [])
        .when(resting(said))
        .thenRefused(code, { field: 'applicationId', ...more });
    for (const endedAs of ['withdrawn', 'dismissed-filed-too-late', 'refused'])
      refused({ endedAs }, 'APPLICATION_ENDED', { endedAs });
    refused({ complete: false }, 'APPLICATION_INCOMPLETE');
    refused({ notMet: true }, 'CRITERIA_NOT_MET');
    const begins = (command: Admit) => admission.decide(command, admission.initialState)[0]?.type;
    expect(begins(resting({}))).toBe('PersonAdmitted');
    expect(begins(resting({ programme: 'crisis-centre', complete: false }, true))).toBe('PersonAdmitted');
  });

  it('names only papers of the same person, programme and provider', () => {
    const whose = { personId: personIdOf(1), programme: 'home-help' };
    const named = { applicationId: anApplicationId };
    given(admission, []).when(admit(named)).thenRefused('APPLICATION_OF_ANOTHER_CASE');
    const application = { ...anApplication, programme: 'meals' };
    given(admission, [])
      .when(admit({ ...named, papers: papers({ application }) }))
      .thenRefused('APPLICATION_OF_ANOTHER_CASE');
    const entry = {
      ...whose,
      provider: 'Izvajalec Izola',
      listedOn: day('2026-01-01'),
      open: true,
      offers: [],
      plannedBy: null,
    };
    given(admission, [])
      .when(admit({ entryId: anEntryId, papers: papers({ entry }) }))
      .thenRefused('ENTRY_OF_ANOTHER_CASE', { field: 'entryId' });
  });

  it('names a wait that lasts and began before', () => {
    const whose = { personId: personIdOf(1), programme: 'home-help', provider: 'Izvajalec Koper' };
    const entry = {
      ...whose,
      listedOn: day('2026-01-01'),
      open: true,
      offers: [],
      plannedBy: null as string | null,
    };
    const naming = (said: Partial<typeof entry>) =>
      admit({ entryId: anEntryId, papers: papers({ entry: { ...entry, ...said } }) });
    expect(admission.decide(naming({}), admission.initialState)).toHaveLength(2);
    given(admission, [])
      .when(naming({ open: false }))
      .thenRefused('WAITING_ALREADY_ENDED');
    given(admission, [])
      .when(naming({ plannedBy: anEntryId }))
      .thenRefused('ENTRY_ALREADY_PLANNED', { field: 'entryId', plannedBy: anEntryId });
    given(admission, [])
      .when(naming({ listedOn: day('2026-05-05') }))
      .thenRefused('ADMITTED_BEFORE_LISTING', { field: 'startsOn', listedOn: '2026-05-05' });
  });
});

describe('The terms of an agreement', () => {
  it.each<[string, Partial<AgreementTerms>, string]>([
    [
      'end their visits after they begin',
      { schedule: [visit(1, '10:00', '08:00')] },
      'SCHEDULE_TIME_REVERSED',
    ],
    [
      'do not put two visits at one time',
      { schedule: [visit(1, '08:00', '10:00'), visit(1, '09:00', '11:00')] },
      'SCHEDULE_OVERLAPS',
    ],
    ['do not schedule more than was agreed', { hoursPerWeek: 9 }, 'SCHEDULE_EXCEEDS_VOLUME'],
    ['know every task', { tasks: ['dressing', 'gardening'] }, 'TASK_NOT_KNOWN'],
    ['name a price of the programme', { price: { item: 'lunch', provider: 'Koper' } }, 'PRICE_NOT_SET'],
  ])('%s', (_what, said, code) => {
    given(admission, [])
      .when(admit(withTerms(said)))
      .thenRefused(code);
  });

  it('take an exemption into account only where the programme has one', () => {
    const terms = plainTerms({ exemptionId: textRefOf(9) });
    given(admission, [])
      .when(admit({ programme: 'day-centre', agreement: anAgreement({ terms }) }))
      .thenRefused('NO_EXEMPTION_IN_PROGRAMME');
  });

  it('are not concluded in the future, and do not end before they begin', () => {
    given(admission, [])
      .when(admit({ agreement: anAgreement({ concludedOn: day('2026-05-11') }) }))
      .thenRefused('DATE_IN_FUTURE', { field: 'concludedOn' });
    given(admission, [])
      .when(admit({ agreement: anAgreement({ until: day('2026-05-03') }) }))
      .thenRefused('TERM_BEFORE_START', { field: 'until' });
  });

  it('say who pays by day where the law has changed it', () => {
    const [, agreed] = admission.decide(
      admit({
        programme: 'family-assistant',
        startsOn: day('2021-06-01'),
        agreement: anAgreement({ terms: plainTerms() }),
      }),
      admission.initialState,
    );
    expect(agreed?.data).toMatchObject({
      payers: [
        { from: '2021-06-01', payer: 'municipality' },
        { from: '2022-01-01', payer: 'state' },
      ],
    });
  });
});

describe('The limits of home help', () => {
  const tooMuch = { hoursPerWeek: 21, schedule: [] };

  it('are 20 hours a week, 4 hours a day and two tasks from two sets', () => {
    const refused = (said: Partial<AgreementTerms>, rules: string[]) =>
      given(admission, [])
        .when(admit(withTerms(said)))
        .thenRefused('AGREEMENT_BREAKS_RULES', { rules });
    refused(tooMuch, ['within-hours']);
    refused({ schedule: [visit(1, '08:00', '12:15')] }, ['within-hours']);
    refused({ tasks: ['dressing', 'washing'] }, ['two-tasks-of-two-sets']);
  });

  it('are passed over by a manager with a reason, and by nobody else', () => {
    const reasoned = { ...withTerms(tooMuch), overrideReasonRef: textRefOf(1) };
    given(admission, [])
      .when(admit(reasoned))
      .thenRefused('OVERRIDE_NEEDS_MANAGER', { rules: ['within-hours'] });
    const [, agreed] = admission.decide(admit(reasoned, 'manager'), admission.initialState);
    expect(agreed?.data).toMatchObject({
      override: { rules: ['within-hours'], approvedBy: 'vera', reasonRef: textRefOf(1) },
    });
  });

  it('note no override where nothing is passed over', () => {
    given(admission, [])
      .when(admit({ overrideReasonRef: textRefOf(1) }, 'manager'))
      .then(expect.objectContaining({ type: 'PersonAdmitted' }) as never, concluded());
  });
});

it('Visits lie within the hours in which the programme is open, unless a manager lets them', () => {
  const schedule = [visit(6, '08:00', '10:00')];
  const centre = {
    programme: 'day-centre',
    agreement: anAgreement({ kind: 'participation', terms: plainTerms({ schedule }) }),
  };
  given(admission, [])
    .when(admit(centre))
    .thenRefused('AGREEMENT_BREAKS_RULES', { rules: ['outside-opening'] });
  const let_ = admit({ ...centre, overrideReasonRef: textRefOf(1) }, 'manager');
  expect(admission.decide(let_, admission.initialState)).toHaveLength(2);
});

describe('A planned admission', () => {
  const plan = anAdmission().planned('2026-05-04').events;
  const start = (startedOn: string) =>
    new StartPlannedAdmission(id, { startedOn: day(startedOn) }, contextOf(TODAY));
  const cancel = (cancelledOn: string, reason: 'withdrew' | 'other' = 'withdrew') =>
    new CancelPlannedAdmission(
      id,
      { cancelledOn: day(cancelledOn), reason, noteRef: null },
      contextOf(TODAY),
    );

  it('begins on its day or another, and tells both', () => {
    given(admission, plan)
      .when(start('2026-05-06'))
      .then({
        type: 'PersonAdmitted',
        data: { ...aCase(), startedOn: day('2026-05-06'), atOnce: false, plannedOn: day('2026-05-04') },
      });
  });

  it('has not begun before its day came', () => {
    given(admission, plan).when(start('2026-05-11')).thenRefused('DATE_IN_FUTURE', { field: 'startedOn' });
  });

  it('has its place from its day on and not before', () => {
    given(admission, plan)
      .when(start('2026-05-03'))
      .thenRefused('BEFORE_PLANNED_DAY', { plannedOn: '2026-05-04' });
  });

  it('begins once', () => {
    given(admission, anAdmission().started().events)
      .when(start('2026-05-06'))
      .thenRefused('ADMISSION_ALREADY_STARTED');
  });

  it('may be given up, and then begins no more', () => {
    const data = { cancelledOn: day('2026-05-01'), reason: 'withdrew' as const, noteRef: null };
    given(admission, plan).when(cancel('2026-05-01')).then({ type: 'PlannedAdmissionCancelled', data });
    const cancelled = [...plan, { type: 'PlannedAdmissionCancelled' as const, data }];
    given(admission, cancelled).when(start('2026-05-06')).thenRefused('ADMISSION_CANCELLED');
    given(admission, cancelled).when(cancel('2026-05-06')).thenRefused('ADMISSION_CANCELLED');
  });

  it('is not given up without a word, in the future, or once it has begun', () => {
    given(admission, plan)
      .when(cancel('2026-05-01', 'other'))
      .thenRefused('NOTE_REQUIRED', { field: 'note' });
    given(admission, plan).when(cancel('2026-05-11')).thenRefused('DATE_IN_FUTURE', { field: 'cancelledOn' });
    given(admission, anAdmission().started().events)
      .when(cancel('2026-05-06'))
      .thenRefused('ADMISSION_ALREADY_STARTED');
  });
});

describe('An agreement after the admission', () => {
  const asked = anAgreement({ kind: 'accommodation', terms: plainTerms() });
  const conclude = (effectiveOn: string) =>
    new ConcludeAgreement(
      id,
      { agreement: asked, effectiveOn: day(effectiveOn), overrideReasonRef: null },
      contextOf(TODAY),
    );
  const admitted = anAdmission().atOnce('2026-05-04').events;

  it('is concluded where somebody was admitted at once', () => {
    given(admission, admitted)
      .when(conclude('2026-05-06'))
      .then(
        concluded({
          kind: 'accommodation',
          effectiveOn: day('2026-05-06'),
          terms: plainTerms(),
          payers: [{ from: day('2026-05-06'), payer: 'state', verified: false }],
        }),
      );
  });

  it('is concluded once, not before the admission and not in the future', () => {
    given(admission, [...admitted, concluded()])
      .when(conclude('2026-05-06'))
      .thenRefused('AGREEMENT_ALREADY_CONCLUDED');
    given(admission, admitted).when(conclude('2026-05-03')).thenRefused('BEFORE_ADMISSION');
    given(admission, admitted)
      .when(conclude('2026-05-11'))
      .thenRefused('DATE_IN_FUTURE', { field: 'effectiveOn' });
  });
});

describe('A change of volume, schedule or tasks', () => {
  const started = anAdmission().started().events;
  const change = (effectiveOn: string, said: Partial<AgreementTerms>, role = 'caseworker') =>
    new ChangeAgreement(
      id,
      { effectiveOn: day(effectiveOn), terms: someTerms(said), overrideReasonRef: null },
      contextOf(TODAY, role),
    );

  it('holds from its day on', () => {
    given(admission, started)
      .when(change('2026-05-08', { hoursPerWeek: 12 }))
      .then({
        type: 'AgreementChanged',
        data: { effectiveOn: day('2026-05-08'), terms: someTerms({ hoursPerWeek: 12 }), override: null },
      });
  });

  it('is nothing where the terms say the same in another order', () => {
    const { schedule } = someTerms();
    given(admission, started)
      .when(change('2026-05-08', { tasks: ['meal', 'dressing'], schedule: [...schedule].reverse() }))
      .thenNothing();
  });

  it('keeps to the limits', () => {
    given(admission, started)
      .when(change('2026-05-08', { hoursPerWeek: 25 }))
      .thenRefused('AGREEMENT_BREAKS_RULES', { rules: ['within-hours'] });
  });

  it('needs an agreement, lies within the admission and not in the future', () => {
    given(admission, anAdmission().atOnce().events)
      .when(change('2026-05-08', {}))
      .thenRefused('NO_AGREEMENT_YET');
    given(admission, started).when(change('2026-05-03', {})).thenRefused('BEFORE_ADMISSION');
    given(admission, started).when(change('2026-05-11', {})).thenRefused('DATE_IN_FUTURE');
    given(admission, anAdmission().planned().events)
      .when(change('2026-05-08', {}))
      .thenRefused('ADMISSION_NOT_STARTED');
    given(admission, anAdmission().started().ended('2026-05-09').events)
      .when(change('2026-05-08', {}))
      .thenRefused('ADMISSION_ENDED');
    given(admission, []).when(change('2026-05-08', {})).thenRefused('ADMISSION_NOT_KNOWN');
  });
});
