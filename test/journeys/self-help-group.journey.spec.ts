import { Casework } from './casework';

const work = Casework.of('self-help-group', '2026-03-02');
const DRUSTVO = 'Društvo za samopomoč';
const groups = Array.from({ length: 20 }, (_, index) => ({ code: `skupina-${index + 1}`, size: 10 }));
const seat = (unit: string) => work.booking(DRUSTVO, { unit });

describe('A self-help group', () => {
  it('takes somebody in without papers and lets them go', async () => {
    await work.declares(DRUSTVO, { groups });
    const vloga = await work.apply({ channel: 'in-person' });
    expect(await vloga.missing()).toEqual([]);
    expect((await vloga.rules({})).outcome).toBe('met');
    const agreement = { kind: 'participation' };
    const stay = await vloga.admitted({ provider: DRUSTVO, place: 'skupina-1', agreement });
    work.on('2026-05-04');
    expect(await stay.ends('withdrew')).toMatchObject({ state: 'ended' });
  });

  it('has no eleventh member, who waits or goes to another group', async () => {
    work.on('2026-05-05');
    for (let member = 1; member <= 10; member += 1) await work.does(...seat('skupina-2'));
    expect(await work.refusal(...seat('skupina-2'))).toBe('CAPACITY_EXCEEDED');
    await work.does(...seat('skupina-3'));

    const eleventh = await work.apply({ channel: 'in-person' });
    await eleventh.missing();
    await eleventh.rules({});
    await eleventh.listedAt(DRUSTVO);
    expect(await eleventh.shown()).toMatchObject({ state: 'on-waiting-list' });
  });

  it('is not one of more than twenty, nor of more than ten people', async () => {
    const path = `/api/programmes/${work.programme}/capacity/declarations`;
    const more = { provider: DRUSTVO, from: work.today, groups: [{ code: 'skupina-1', size: 11 }] };
    expect(await work.refusal(path, more, work.vera())).toBe('GROUP_TOO_LARGE');
  });
});
