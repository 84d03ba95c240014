import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import { admission } from './admissions.decider';
import { admissionIdOf, anAdmission, contextOf, partIdOf, plainTerms, textRefOf } from './admissions.builder';
import type { AdmissionEnd } from './admissions.events';
import {
  CorrectAdmissionEnd,
  EndAdmission,
  InterruptAdmission,
  LiftSuspension,
  RecordPlanEvaluation,
  RecordQuestionnaire,
  ResumeAdmission,
  SuspendParticipation,
  TransferAdmission,
} from './course.decider';

const day = localDate;
const id = admissionIdOf(1);
const context = contextOf('2026-12-01');
const started = anAdmission().started().events;
const over = anAdmission().started().ended('2026-10-01').events;
const group = (programme: string) => anAdmission().started('2026-05-04', { programme }, plainTerms());

const interrupt = (from: string, said: Partial<InterruptAdmission['data']> = {}) =>
  new InterruptAdmission(
    id,
    { interruptionId: partIdOf(1), from: day(from), reason: 'hospital', noteRef: null, ...said },
    context,
  );
const resume = (on: string) => new ResumeAdmission(id, { on: day(on) }, context);
const transfer = (on: string, provider = 'Izvajalec Izola', said: Partial<TransferAdmission['data']> = {}) =>
  new TransferAdmission(id, { transferredOn: day(on), provider, place: null, price: null, ...said }, context);
const evaluate = (on: string) =>
  new RecordPlanEvaluation(id, { evaluationId: partIdOf(1), evaluatedOn: day(on), noteRef: null }, context);
const answer = (kind: 'entry' | 'exit', on: string) =>
  new RecordQuestionnaire(id, { questionnaireId: partIdOf(1), kind, answeredOn: day(on) }, context);
const suspend = (from: string, until: string) =>
  new SuspendParticipation(
    id,
    { suspensionId: partIdOf(1), from: day(from), until: day(until), noteRef: null },
    context,
  );
const lift = (on: string) => new LiftSuspension(id, { on: day(on) }, context);
const anEnd = (on: string, said: Partial<AdmissionEnd> = {}): AdmissionEnd => ({
  endedOn: day(on),
  reason: 'goals-reached',
  noteRef: null,
  ...said,
});
const end = (on: string, said: Partial<AdmissionEnd> = {}) => new EndAdmission(id, anEnd(on, said), context);
const correct = (on: string, said: Partial<AdmissionEnd> = {}) =>
  new CorrectAdmissionEnd(id, anEnd(on, said), context);

describe('Whatever happens in an admission', () => {
  it.each([
    ['an interruption', interrupt('2026-05-03'), 'from'],
    ['a transfer', transfer('2026-05-03'), 'transferredOn'],
    ['an end', end('2026-05-03'), 'endedOn'],
    ['a corrected end', correct('2026-05-03'), 'endedOn'],
  ])('lies within it: %s', (_what, command, field) => {
    given(admission, started)
      .when(command)
      .thenRefused('BEFORE_ADMISSION', { field, startedOn: '2026-05-04' });
  });

  it.each([
    ['an interruption', interrupt('2026-12-02'), 'from'],
    ['a transfer', transfer('2026-12-02'), 'transferredOn'],
    ['an end', end('2026-12-02'), 'endedOn'],
    ['a corrected end', correct('2026-12-02'), 'endedOn'],
  ])('is not told before it happens: %s', (_what, command, field) => {
    given(admission, started).when(command).thenRefused('DATE_IN_FUTURE', { field });
  });

  it.each([
    ['an interruption', interrupt('2026-06-01')],
    ['a resumption', resume('2026-06-01')],
    ['a transfer', transfer('2026-06-01')],
    ['a plan evaluated', evaluate('2026-06-01')],
    ['a suspension', suspend('2026-06-01', '2026-06-02')],
    ['a suspension lifted', lift('2026-06-01')],
    ['another end', end('2026-06-01')],
  ])('does not follow its end: %s', (_what, command) => {
    given(admission, over).when(command).thenRefused('ADMISSION_ENDED', { endedOn: '2026-10-01' });
  });

  it.each([
    ['an interruption', interrupt('2026-06-01')],
    ['a questionnaire', answer('entry', '2026-06-01')],
    ['an end', end('2026-06-01')],
    ['a corrected end', correct('2026-06-01')],
  ])('needs that it has begun, and is known: %s', (_what, command) => {
    given(admission, anAdmission().planned().events).when(command).thenRefused('ADMISSION_NOT_STARTED');
    given(admission, []).when(command).thenRefused('ADMISSION_NOT_KNOWN');
  });
});

describe('An interruption', () => {
  const away = anAdmission().started().interrupted('2026-06-01');

  it('lets the service stand still and go on', () => {
    given(admission, started)
      .when(interrupt('2026-06-01'))
      .then({
        type: 'AdmissionInterrupted',
        data: { interruptionId: partIdOf(1), from: day('2026-06-01'), reason: 'hospital', noteRef: null },
      });
    given(admission, away.events)
      .when(resume('2026-06-10'))
      .then({
        type: 'AdmissionResumed',
        data: { interruptionId: partIdOf(1), on: day('2026-06-10') },
      });
  });

  it('is one at a time, and follows the one before', () => {
    given(admission, away.events).when(interrupt('2026-07-01')).thenRefused('ALREADY_INTERRUPTED');
    const back = anAdmission().started().interrupted('2026-06-01').resumed('2026-06-10').events;
    given(admission, back)
      .when(interrupt('2026-06-09'))
      .thenRefused('INTERRUPTION_OVERLAPS', { field: 'from' });
    expect(() => admission.decide(interrupt('2026-06-10'), fold(back))).not.toThrow();
  });

  it('says why', () => {
    given(admission, started)
      .when(interrupt('2026-06-01', { reason: 'other' }))
      .thenRefused('NOTE_REQUIRED', { field: 'note' });
  });

  it('ends after it began and only where there is one', () => {
    given(admission, started).when(resume('2026-06-10')).thenRefused('NOT_INTERRUPTED');
    given(admission, away.events).when(resume('2026-05-31')).thenRefused('RESUMED_BEFORE_INTERRUPTION');
    given(admission, away.events).when(resume('2026-12-02')).thenRefused('DATE_IN_FUTURE', { field: 'on' });
  });
});

describe('A transfer', () => {
  const moved = anAdmission().started().transferred('2026-06-01', 'Izvajalec Izola').events;

  it('goes to another provider, room or unit, with that one’s price list', () => {
    const price = { item: 'care', provider: 'Koper' };
    given(admission, started)
      .when(transfer('2026-06-01', 'Izvajalec Koper', { place: 'soba 2', price }))
      .then({
        type: 'AdmissionTransferred',
        data: {
          transferredOn: day('2026-06-01'),
          from: { provider: 'Izvajalec Koper', place: null },
          to: { provider: 'Izvajalec Koper', place: 'soba 2' },
          price,
        },
      });
    const unknown = { item: 'care', provider: 'Piran' };
    given(admission, started)
      .when(transfer('2026-06-01', 'Izvajalec Piran', { price: unknown }))
      .thenRefused('PRICE_NOT_SET', { ...unknown, on: '2026-06-01' });
  });

  it('goes somewhere else, and not before the last one', () => {
    given(admission, started).when(transfer('2026-06-01', 'Izvajalec Koper')).thenRefused('SAME_PLACE');
    given(admission, moved)
      .when(transfer('2026-05-31', 'Izvajalec Piran'))
      .thenRefused('BEFORE_LAST_TRANSFER', { field: 'transferredOn', last: '2026-06-01' });
  });
});

describe('A review', () => {
  const housing = group('housing-group').events;

  it('evaluates the individual plan where the programme foresees it', () => {
    const data = { evaluationId: partIdOf(1), evaluatedOn: day('2026-11-04'), noteRef: null };
    given(admission, housing).when(evaluate('2026-11-04')).then({ type: 'PlanEvaluated', data });
    given(admission, started).when(evaluate('2026-11-04')).thenRefused('NO_REVIEW_FORESEEN');
    given(admission, housing).when(evaluate('2026-12-02')).thenRefused('DATE_IN_FUTURE');
    given(admission, housing).when(evaluate('2026-05-03')).thenRefused('BEFORE_ADMISSION');
  });

  it('has questionnaires, the last of them after the end', () => {
    const left = group('housing-group').ended('2026-10-01').events;
    given(admission, left)
      .when(answer('exit', '2026-10-05'))
      .then({
        type: 'QuestionnaireAnswered',
        data: { questionnaireId: partIdOf(1), kind: 'exit', answeredOn: day('2026-10-05') },
      });
    given(admission, started)
      .when(answer('exit', '2026-10-05'))
      .thenRefused('QUESTIONNAIRE_NOT_FORESEEN', { foreseen: [] });
    given(admission, housing).when(answer('entry', '2026-05-03')).thenRefused('BEFORE_ADMISSION');
  });
});

describe('A breach of the house rules', () => {
  const group_ = () => group('low-threshold');

  it('suspends the group for a set time while individual work goes on', () => {
    given(admission, group_().events)
      .when(suspend('2026-06-01', '2026-06-14'))
      .then({
        type: 'ParticipationSuspended',
        data: {
          suspensionId: partIdOf(1),
          from: day('2026-06-01'),
          until: day('2026-06-14'),
          noteRef: null,
          activities: ['group-work'],
          goesOn: ['individual-work'],
        },
      });
  });

  it('suspends nothing where the programme foresees nothing', () => {
    given(admission, started).when(suspend('2026-06-01', '2026-06-14')).thenRefused('NO_SUSPENSION_FORESEEN');
  });

  it('has a time that ends after it begins and meets no other', () => {
    given(admission, group_().events)
      .when(suspend('2026-06-14', '2026-06-13'))
      .thenRefused('SUSPENSION_TIME_REVERSED', { field: 'until' });
    const out = group_().suspended('2026-06-01', '2026-06-14').events;
    given(admission, out).when(suspend('2026-06-14', '2026-06-20')).thenRefused('SUSPENSION_OVERLAPS');
    expect(() => admission.decide(suspend('2026-06-15', '2026-06-20'), fold(out))).not.toThrow();
  });

  it('may be forgiven before its time, from when another may come', () => {
    const out = group_().suspended('2026-06-01', '2026-06-14');
    const lifted = { suspensionId: partIdOf(1), on: day('2026-06-08') };
    given(admission, out.events).when(lift('2026-06-08')).then({ type: 'SuspensionLifted', data: lifted });
    given(admission, out.events).when(lift('2026-06-15')).thenRefused('NOT_SUSPENDED', { field: 'on' });
    given(admission, out.events).when(lift('2026-12-02')).thenRefused('DATE_IN_FUTURE', { field: 'on' });
    const again = out.and({ type: 'SuspensionLifted', data: lifted }).events;
    expect(() => admission.decide(suspend('2026-06-08', '2026-06-09'), fold(again))).not.toThrow();
  });
});

describe('The end of an admission', () => {
  it('has a day and a reason, and may be entered late', () => {
    given(admission, started)
      .when(end('2026-10-01', { reason: 'moved-to-institution' }))
      .then({ type: 'AdmissionEnded', data: anEnd('2026-10-01', { reason: 'moved-to-institution' }) });
  });

  it('says why in words where no reason fits', () => {
    given(admission, started)
      .when(end('2026-10-01', { reason: 'other' }))
      .thenRefused('NOTE_REQUIRED', { field: 'note' });
    const noted = { reason: 'other' as const, noteRef: textRefOf(1) };
    given(admission, started)
      .when(end('2026-10-01', noted))
      .then({ type: 'AdmissionEnded', data: anEnd('2026-10-01', noted) });
  });

  it('is corrected where another one turns out true, and kept where it is the same', () => {
    given(admission, over)
      .when(correct('2026-09-20', { reason: 'died' }))
      .then({
        type: 'AdmissionEndCorrected',
        data: {
          ...anEnd('2026-09-20', { reason: 'died' }),
          replaces: { endedOn: day('2026-10-01'), reason: 'goals-reached' },
        },
      });
    given(admission, over).when(correct('2026-10-01')).thenNothing();
    given(admission, started)
      .when(correct('2026-10-01'))
      .then({ type: 'AdmissionEnded', data: anEnd('2026-10-01') });
    given(admission, over)
      .when(correct('2026-09-20', { reason: 'other' }))
      .thenRefused('NOTE_REQUIRED');
  });
});

const fold = (events: typeof started) => events.reduce(admission.evolve, admission.initialState);
