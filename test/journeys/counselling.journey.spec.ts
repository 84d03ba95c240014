import { Casework } from './casework';

const work = Casework.of('counselling', '2026-03-02');
const SVETOVANJE = 'Svetovalnica Koper';
const slot = (unit: string) => work.booking(SVETOVANJE, { unit });

describe('Psychosocial counselling', () => {
  it('is given to an adult in an hour of their own each week, and ends', async () => {
    await work.declares(SVETOVANJE, { parallel: 1 });
    const vloga = await work.apply({ channel: 'in-person' });
    expect(await vloga.missing()).toEqual([]);
    expect((await vloga.rules({ bornOn: '1980-01-01' })).outcome).toBe('met');
    const agreement = { kind: 'participation', hoursPerWeek: 1 };
    const stay = await vloga.admitted({ provider: SVETOVANJE, place: '3-10:00', agreement });
    work.on('2026-06-01');
    expect(await stay.ends('goals-reached')).toMatchObject({ state: 'ended' });
  });

  it('has one hour for one person: a taken appointment is not given again', async () => {
    work.on('2026-06-02');
    await work.does(...slot('3-13:00'));
    expect(await work.refusal(...slot('3-13:00'))).toBe('CAPACITY_EXCEEDED');
    await work.does(...slot('3-14:00'));
  });

  it('is not given at noon on Wednesday, though it is on Thursday', async () => {
    expect(await work.refusal(...slot('3-12:00'))).toBe('SLOT_NOT_IN_PERIOD');
    await work.does(...slot('4-12:00'));
    expect(await work.refusal(...slot('4-14:00'))).toBe('SLOT_NOT_IN_PERIOD');
  });

  it('is for adults', async () => {
    const vloga = await work.apply({ channel: 'in-person' });
    await vloga.missing();
    expect((await vloga.rules({ bornOn: '2008-06-03' })).rules).toEqual({ adult: 'not-met' });
  });
});
