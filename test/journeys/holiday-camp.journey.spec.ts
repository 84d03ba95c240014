import { Casework } from './casework';

const work = Casework.of('holiday-camp', '2026-03-02');
const MDPM = 'MDPM';
const FIRST_DAY = '2026-07-06';
const terms = [{ code: 'izmena-1', from: FIRST_DAY, to: '2026-07-15', places: 2 }];

describe('A holiday camp', () => {
  it('takes a child for a term, who comes home at its end', async () => {
    await work.declares(MDPM, { terms });
    const vloga = await work.apply();
    await vloga.meets({ bornOn: '2016-02-02' }, 'application');
    work.on(FIRST_DAY);
    const agreement = { kind: 'inclusion', until: '2026-07-15' };
    const stay = await vloga.admitted({ provider: MDPM, place: 'izmena-1', agreement });
    work.on('2026-07-16');
    expect(await stay.ends('term-over')).toMatchObject({ state: 'ended', endedOn: '2026-07-16' });
  });

  it('takes nobody of 19 years, and nobody under 5, on the first day of the term', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing();
    expect((await vloga.rules({ bornOn: '2007-07-06' }, FIRST_DAY)).rules).toEqual({
      'age-group': 'not-met',
    });
    expect(await vloga.notListedAt(MDPM)).toBe('NOT_FOUND_ELIGIBLE');
    expect((await vloga.rules({ bornOn: '2021-07-07' }, FIRST_DAY)).outcome).toBe('not-met');
    expect((await vloga.rules({ bornOn: '2007-07-07' }, FIRST_DAY)).outcome).toBe('met');
  });

  it('has no more children in a term than places', async () => {
    const second = [{ code: 'izmena-2', from: '2026-08-03', to: '2026-08-12', places: 2 }];
    await work.declares('MDPM Izola', { terms: second });
    const place = () => work.booking('MDPM Izola', { unit: 'izmena-2', from: '2026-08-03' });
    await work.does(...place());
    await work.does(...place());
    expect(await work.refusal(...place())).toBe('CAPACITY_EXCEEDED');
  });
});
