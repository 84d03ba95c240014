import { localDate } from '#libs/kernel';
import type { Facts } from '#libs/programmes';
import { given } from '#libs/testing';
import { anApplication, applicationIdOf, onDay, thingIdOf } from './applications.builder';
import { application } from './applications.decider';
import { applicationEvents, type EligibilityEvaluated } from './applications.events';
import { EvaluateEligibility, ListApplication } from './assessment.decider';

const day = localDate;
const id = applicationIdOf(1);
const complete = (said = {}) =>
  anApplication().received(said).withDocument('application').foundComplete('2026-04-02', null);

const evaluate = (facts: Facts, ref: string | null = thingIdOf(5), on = '2026-04-20') =>
  new EvaluateEligibility(
    id,
    { evaluationId: thingIdOf(2), on: day(on), facts, privateInputsRef: ref },
    onDay('2026-04-20'),
  );
const answersTo = (facts: Facts, said = {}): EligibilityEvaluated['data'] => {
  const state = complete(said).events.reduce(
    (past, event) => application.evolve(past, event),
    application.initialState,
  );
  const [event] = application.decide(evaluate(facts), state);
  expect(event?.type).toBe('EligibilityEvaluated');
  return event?.data as EligibilityEvaluated['data'];
};

const PARENT = {
  applicantIsParent: true,
  otherParentGranted: false,
  parentCitizen: true,
  childCitizen: true,
  parentResidentOnBirth: true,
  childResidentOnBirth: true,
};

describe('The rules of a programme', () => {
  it.each([
    ['2025-12-02', 'met'],
    ['2025-12-01', 'not-met'],
  ])(
    'reckon the four months of a child born on %s to the day it was handed in: %s',
    (childBornOn, outcome) => {
      const evaluated = answersTo({ ...PARENT, childBornOn });
      expect(evaluated.outcome).toBe(outcome);
      expect(
        evaluated.answers.find(({ criterion }) => criterion === 'filed-within-four-months'),
      ).toMatchObject({ outcome, version: 1, inputs: { filedOn: '2026-04-02' }, missing: [] });
    },
  );

  it('count the day a letter was posted, not the day it arrived', () => {
    const said = { filedOn: day('2026-04-01'), channel: 'post' };
    expect(answersTo({ ...PARENT, childBornOn: '2025-12-01' }, said).outcome).toBe('met');
  });

  it('leave what touches the person closely out of the record, and say that it was known', () => {
    const evaluated = answersTo({ ...PARENT, childBornOn: '2025-12-02' });
    expect(evaluated.privateInputsRef).toBe(thingIdOf(5));
    const text = JSON.stringify(evaluated);
    expect(text).not.toContain('2025-12-02');
    const citizens = evaluated.answers.find(({ criterion }) => criterion === 'citizens');
    expect(citizens).toMatchObject({ inputs: {}, privateInputs: ['parentCitizen', 'childCitizen'] });
  });

  it('say what they could not know', () => {
    const evaluated = answersTo({ ...PARENT });
    expect(evaluated.outcome).toBe('unknown');
    expect(evaluated.answers.find(({ outcome }) => outcome === 'unknown')?.missing).toEqual(['childBornOn']);
  });

  it('fit the schema of what is recorded, parameters and all', () => {
    const data = answersTo({ ...PARENT, childBornOn: '2025-12-02' });
    const definition = applicationEvents.find(({ type }) => type === 'EligibilityEvaluated');
    expect(definition?.schema.parse(data)).toEqual(data);
    expect(data.answers.flatMap(({ parameters }) => parameters)).toContainEqual(
      expect.objectContaining({ id: 'newborn-grant.filing', value: { count: 4, unit: 'months' } }),
    );
  });

  it.each([
    ['COMPLETENESS_NOT_CHECKED', anApplication().received(), evaluate({}, null)],
    ['APPLICATION_INCOMPLETE', anApplication().received().foundIncomplete(), evaluate({}, null)],
    ['APPLICATION_ON_HOLD', complete().onHold(), evaluate({}, null)],
    ['DATE_IN_FUTURE', complete(), evaluate({}, null, '2026-04-21')],
    ['FACT_OF_WRONG_KIND', complete(), evaluate({ childBornOn: '31. 2. 2026' })],
    ['PRIVATE_INPUTS_NOT_KEPT', complete(), evaluate({ parentCitizen: true }, null)],
  ])('are not asked: %s', (code, history, command) => {
    given(application, history.events).when(command).thenRefused(code);
  });
});

describe('An eligible applicant', () => {
  const homeHelp = { programme: 'home-help', providers: [{ provider: 'Dom Koper', preferred: true }] };
  const list = (provider = 'Dom Koper', on = '2026-04-10') =>
    new ListApplication(id, { entryId: thingIdOf(3), provider, listedOn: day(on) }, onDay('2026-04-20'));

  it("is put on the provider's waiting list, once", () => {
    const data = { entryId: thingIdOf(3), provider: 'Dom Koper', listedOn: day('2026-04-10') };
    given(application, complete(homeHelp).evaluated().events)
      .when(list())
      .then({ type: 'ApplicationListed', data });
    given(application, complete(homeHelp).evaluated().listedAt('Dom Koper').events)
      .when(list())
      .thenRefused('ALREADY_LISTED');
  });

  it("is put on a further home's list only once the documents reached it in time", () => {
    const providers = ['Dom Koper', 'Dom Izola'].map((provider, n) => ({ provider, preferred: n === 0 }));
    const { events } = complete({ programme: 'institutional-care', providers }).evaluated();
    const reached = { provider: 'Dom Izola', reachedOn: day('2026-04-09') };
    given(application, events).when(list('Dom Izola')).thenRefused('NOT_FILED_AT_PROVIDER');
    const data = { entryId: thingIdOf(3), provider: 'Dom Izola', listedOn: day('2026-04-10') };
    given(application, [...events, { type: 'DocumentsReachedProvider' as const, data: reached }])
      .when(list('Dom Izola'))
      .then({ type: 'ApplicationListed', data });
    const late = { ...reached, documentsDueOn: day('2026-04-08') };
    given(application, [...events, { type: 'ApplicationNotFiledAtProvider' as const, data: late }])
      .when(list('Dom Izola'))
      .thenRefused('NOT_FILED_AT_PROVIDER');
  });

  it.each([
    ['NO_WAITING_LIST', complete().evaluated(), list()],
    ['NOT_FOUND_ELIGIBLE', complete(homeHelp), list()],
    ['NOT_FOUND_ELIGIBLE', complete(homeHelp).evaluated('unknown'), list()],
    ['PROVIDER_NOT_APPLIED_TO', complete(homeHelp).evaluated(), list('Dom Izola')],
    ['LISTED_BEFORE_APPLICATION', complete(homeHelp).evaluated(), list('Dom Koper', '2026-04-01')],
    ['DATE_IN_FUTURE', complete(homeHelp).evaluated(), list('Dom Koper', '2026-04-21')],
    ['APPLICATION_ON_HOLD', complete(homeHelp).evaluated().onHold(), list()],
  ])('is not: %s', (code, history, command) => {
    given(application, history.events).when(command).thenRefused(code);
  });
});
