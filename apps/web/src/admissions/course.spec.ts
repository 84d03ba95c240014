import { interruptionsIn, offered, suspensionsIn, type Terms, termsIn, termsOn } from './course.rules';

const terms = (hoursPerWeek: number, price: Terms['price'] = null): Terms => ({
  hoursPerWeek,
  unitsPerWeek: null,
  schedule: [],
  tasks: ['washing'],
  price,
  exemptionId: null,
});
const agreed = (type: string, effectiveOn: string, said: Terms, rules?: readonly string[]) => ({
  on: effectiveOn,
  type,
  data: { effectiveOn, terms: said, override: rules ? { rules } : null },
});
const concluded = agreed('AgreementConcluded', '2026-03-01', terms(6));
const happened = (type: string, data: Readonly<Record<string, unknown>>) => ({ on: '', type, data });

describe('what was agreed in an admission', () => {
  it('holds from its day to the day before the next terms', () => {
    const changed = agreed('AgreementChanged', '2026-05-01', terms(21), ['within-hours']);
    expect(termsIn([concluded, changed])).toEqual([
      { from: '2026-03-01', to: '2026-04-30', terms: terms(6), overridden: [] },
      { from: '2026-05-01', to: null, terms: terms(21), overridden: ['within-hours'] },
    ]);
    expect(termsOn([concluded, changed], '2026-04-30')).toEqual(terms(6));
    expect(termsOn([concluded, changed], '2026-02-28')).toBeNull();
  });

  it('is what was recorded later, where two were told of one day', () => {
    const corrected = agreed('AgreementChanged', '2026-03-01', terms(8));
    expect(termsIn([concluded, corrected]).map((each) => each.terms.hoursPerWeek)).toEqual([8]);
  });

  it('keeps all but the price list where the person was transferred', () => {
    const price = { item: 'care', provider: 'Izola' };
    const transferred = happened('AdmissionTransferred', { transferredOn: '2026-06-01', price });
    expect(termsOn([concluded, transferred], '2026-06-02')).toEqual(terms(6, price));
    expect(termsIn([transferred])).toEqual([]);
  });
});

describe('times in which the service stands still', () => {
  const interrupted = happened('AdmissionInterrupted', {
    interruptionId: 'a',
    from: '2026-04-10',
    reason: 'hospital',
  });

  it('last until the day before the service goes on', () => {
    const resumed = happened('AdmissionResumed', { interruptionId: 'a', on: '2026-05-01' });
    expect(interruptionsIn([interrupted])).toMatchObject([{ from: '2026-04-10', to: null }]);
    expect(interruptionsIn([interrupted, resumed])).toMatchObject([{ to: '2026-04-30' }]);
  });

  it('are told of a breach too, with what the person is kept out of', () => {
    const suspended = happened('ParticipationSuspended', {
      suspensionId: 'b',
      from: '2026-06-01',
      until: '2026-06-30',
      activities: ['group-work'],
    });
    const lifted = happened('SuspensionLifted', { suspensionId: 'b', on: '2026-06-11' });
    expect(suspensionsIn([suspended])).toMatchObject([{ to: '2026-06-30', reason: 'group-work' }]);
    expect(suspensionsIn([suspended, lifted])).toMatchObject([{ to: '2026-06-10' }]);
    const low = { review: null, suspends: ['group-work'] };
    const running = { state: 'running', agreement: {}, history: [suspended] };
    expect(offered(running, low, '2026-06-15')).toEqual(['change', 'interrupt', 'transfer', 'lift', 'end']);
    expect(offered(running, low, '2026-07-01')).toContain('suspend');
  });
});

describe('what can be done with an admission', () => {
  const none = { review: null, suspends: [] };
  const plan = { state: 'planned', agreement: {}, history: [] };

  it('follows from how it stands and what the programme foresees', () => {
    expect(offered(plan, none, '2026-03-01')).toEqual(['start', 'cancel']);
    expect(offered({ ...plan, state: 'cancelled' }, none, '2026-03-01')).toEqual([]);
    expect(offered({ ...plan, state: 'ended' }, none, '2026-03-01')).toEqual(['correct']);
    const reviewed = { review: {}, suspends: [] };
    expect(offered({ ...plan, state: 'ended' }, reviewed, '2026-03-01')).toEqual([
      'questionnaire',
      'correct',
    ]);
    expect(offered({ ...plan, state: 'interrupted', agreement: null }, reviewed, '2026-03-01')).toEqual([
      'conclude',
      'resume',
      'transfer',
      'evaluate',
      'questionnaire',
      'end',
    ]);
  });
});
