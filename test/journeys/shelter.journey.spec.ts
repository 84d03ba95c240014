import { Casework } from './casework';

const work = Casework.of('shelter', '2026-03-02');
const ZAVETISCE = 'Zavetišče Koper';
const men = [1, 2, 3, 4].map((number) => ({ code: `moski-${number}`, beds: 2, for: 'men' }));
const women = [1, 2].map((number) => ({ code: `zenske-${number}`, beds: 2, for: 'women-or-couples' }));

describe('The shelter for the homeless', () => {
  it('says 14 persons beside 12 beds, and both figures are kept', async () => {
    await work.declares(ZAVETISCE, { rooms: [...men, ...women], statedPersons: 14 });
  });

  it('takes somebody without a home to a bed in a room for men, who leaves for a supported flat', async () => {
    const vloga = await work.apply({ personId: await work.person({ sex: 'male' }) });
    await vloga.meets({ homeless: true }, 'application');
    const agreement = { kind: 'accommodation' };
    const stay = await vloga.admitted({ provider: ZAVETISCE, place: 'moski-1', agreement });
    work.on('2026-03-30');
    expect(await stay.ends('goals-reached')).toMatchObject({ state: 'ended' });
  });

  it('has no 13th bed, and no bed for a woman in a room for men', async () => {
    work.on('2026-04-06');
    const bed = (unit: string, sex: string) => work.booking(ZAVETISCE, { unit, sex });
    expect(await work.refusal(...bed('moski-1', 'female'))).toBe('ROOM_NOT_FOR_SEX');
    for (const { code } of men) for (let n = 0; n < 2; n += 1) await work.does(...bed(code, 'male'));
    for (const { code } of women) for (let n = 0; n < 2; n += 1) await work.does(...bed(code, 'female'));
    expect(await work.refusal(...bed('moski-4', 'male'))).toBe('CAPACITY_EXCEEDED');
    expect(await work.refusal(...bed('zenske-2', 'female'))).toBe('CAPACITY_EXCEEDED');
  });

  it('takes in a 13th person only when a manager says why', async () => {
    const [path, body] = work.booking(ZAVETISCE, { unit: 'moski-4', sex: 'male' });
    const frost = { ...body, overriding: { reason: 'emergency' } };
    expect(await work.refusal(path, frost)).toBe('MANAGER_REQUIRED');
    await work.does(path, frost, work.vera());
  });
});
