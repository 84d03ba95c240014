import { NotFound } from '#libs/platform';
import { programmes } from '#libs/programmes';
import { FixedClock } from '#libs/testing';
import { ProgrammesController } from './programmes.controller';

const catalogue = new ProgrammesController(new FixedClock('2026-03-02T08:00:00Z'));

describe('the catalogue of programmes', () => {
  it('names every programme in Slovene', () => {
    expect(catalogue.list()).toHaveLength(programmes().length);
    expect(catalogue.list()).toContainEqual({ code: 'home-help', name: 'pomoč na domu' });
  });

  it('says who pays on a day, today when no day is asked for', () => {
    expect(catalogue.get('health-insurance', { on: '2020-12-31' })).toMatchObject({ payer: 'municipality' });
    expect(catalogue.get('health-insurance', {})).toMatchObject({ on: '2026-03-02', payer: 'state' });
  });

  it('says nothing of who received applications before any source does', () => {
    expect(catalogue.get('health-insurance', { on: '2011-12-31' }).recipient).toBeNull();
    expect(catalogue.get('health-insurance', { on: '2012-01-01' }).recipient).toBe('csd');
  });

  it('shows what nobody has confirmed, with its value and source', () => {
    const rules = catalogue.get('free-rides', {}).rules;
    const unconfirmed = rules.filter(({ verified }) => !verified);
    expect(unconfirmed.length).toBeGreaterThan(0);
    expect(unconfirmed.flatMap(({ parameters }) => parameters).some(({ verified }) => !verified)).toBe(true);
    const grant = catalogue
      .get('newborn-grant', {})
      .rules.find(({ id }) => id === 'filed-within-four-months');
    expect(grant).toMatchObject({ verified: true, version: 1 });
  });

  it('shows the rules, the documents and what is open', () => {
    const group = catalogue.get('housing-group', {});
    expect(group.evidence).toHaveLength(5);
    expect(group.rules.map(({ id }) => id)).toContain('unable-to-live-alone');
    expect(group.open[0]).toContain('exemption: ');
  });

  it('shows which facts a case is asked for, and on which a document rests', () => {
    const { facts, rules, evidence } = catalogue.get('home-help', {});
    expect(facts.find(({ key }) => key === 'tasks')).toMatchObject({
      kind: 'choices',
      options: expect.arrayContaining([{ code: 'cooking', name: 'kuhanje enega obroka' }]) as unknown,
    });
    expect(rules.find(({ id }) => id === 'within-hours')?.inputs).toEqual(['hoursADay', 'hoursAWeek']);
    expect(evidence.find(({ id }) => id === 'application')?.when).toBeNull();
    expect(evidence.find(({ id }) => id === 'invalid-status')?.when).toEqual({
      fact: 'invalidStatus',
      is: true,
    });
  });

  it('says by what providers count, so that places of terms are not taken for places', () => {
    const counted = Object.fromEntries(
      programmes().map(({ code }) => [code, catalogue.get(code, {}).countedBy] as const),
    );
    expect(counted).toMatchObject({
      'home-help': 'hours',
      'day-care': 'places',
      'holiday-camp': 'terms',
      shelter: 'beds',
      'self-help-group': 'groups',
      counselling: 'slots',
      'cash-aid': null,
    });
  });

  it('says what an agreement may name, how plans are reviewed and what a breach suspends', () => {
    const help = catalogue.get('home-help', {});
    expect(help.tasks.map(({ tasks }) => tasks.length)).toEqual([5, 5, 4]);
    expect(help).toMatchObject({ atOnce: false, review: null, suspends: [] });
    expect(new Set(help.prices.map(({ item, provider }) => `${item} ${provider}`)).size).toBe(
      help.prices.length,
    );
    expect(catalogue.get('crisis-centre', {}).atOnce).toBe(true);
    expect(catalogue.get('low-threshold', {}).suspends).toEqual(['group-work']);
    expect(catalogue.get('housing-group', {}).review).toEqual({
      every: '6 months',
      questionnaires: ['entry', 'evaluation', 'exit'],
    });
  });

  it('offers the sign under which applications are numbered', () => {
    expect(catalogue.get('newborn-grant', {}).sign).toBe('181');
    expect(catalogue.get('home-help', {}).sign).toBe('123');
  });

  it('knows no programme that is not in it', () => {
    expect(() => catalogue.get('home-hepl', {})).toThrow(NotFound);
  });
});
