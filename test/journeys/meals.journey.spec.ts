import { Casework } from './casework';

const work = Casework.of('meals', '2026-03-02');
const KUHINJA = 'Dom Koper';
const daily = {
  kind: 'service',
  unitsPerWeek: 7,
  price: { item: 'lunch-delivered', provider: 'Koper' },
};

describe('Lunch at home', () => {
  it('is agreed for every day of the week at the printed price, and ends when the person moves', async () => {
    await work.declares(KUHINJA, { places: 2 });
    const vloga = await work.apply();
    await vloga.meets({}, 'application');
    const stay = await vloga.admitted({ provider: KUHINJA, agreement: daily });
    expect(await stay.shown()).toMatchObject({ state: 'running', startedOn: '2026-03-02' });
    work.on('2026-03-30');
    expect(await stay.ends('moved-away')).toMatchObject({ state: 'ended', endReason: 'moved-away' });
  });

  it('is not agreed at a price that is on no list', async () => {
    const vloga = await work.apply();
    await vloga.meets({}, 'application');
    const other = { ...daily, price: { item: 'dinner', provider: 'Koper' } };
    expect(await vloga.notAdmitted({ provider: KUHINJA, agreement: other })).toBe('PRICE_NOT_SET');
  });

  it('is not promised to more people than the kitchen cooks for', async () => {
    await work.does(...work.booking(KUHINJA));
    await work.does(...work.booking(KUHINJA));
    expect(await work.refusal(...work.booking(KUHINJA))).toBe('CAPACITY_EXCEEDED');
  });

  it('waits for nobody: there is no list', async () => {
    const vloga = await work.apply();
    await vloga.meets({}, 'application');
    expect(await vloga.notListedAt(KUHINJA)).toBe('NO_WAITING_LIST');
  });
});
