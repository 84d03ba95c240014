import { Casework } from './casework';

const work = Casework.of('free-rides', '2026-03-02');
const PROSTOFER = 'Prostofer';
const elderly = {
  bornOn: '1945-01-10',
  doesNotDrive: true,
  noHelpOfRelatives: true,
  poorPublicTransport: true,
};

describe('Free rides', () => {
  it('are given without a form to an elderly person who does not drive, and end', async () => {
    await work.declares(PROSTOFER, { hoursPerWeek: '30' });
    const vloga = await work.apply({ channel: 'in-person' });
    expect(await vloga.missing()).toEqual([]);
    expect((await vloga.rules(elderly)).outcome).toBe('met');
    const stay = await vloga.admitted({
      provider: PROSTOFER,
      agreement: { kind: 'service', hoursPerWeek: 1 },
    });
    work.on('2026-10-01');
    expect(await stay.ends('other-service')).toMatchObject({ state: 'ended' });
  });

  it('are not for somebody who drives, whom relatives help, or whom a bus serves well', async () => {
    const vloga = await work.apply({ channel: 'in-person' });
    await vloga.missing();
    const served = { doesNotDrive: false, noHelpOfRelatives: false, poorPublicTransport: false };
    expect((await vloga.rules({ ...elderly, ...served })).rules).toMatchObject({
      'over-age': 'met',
      'does-not-drive': 'not-met',
      'no-help-of-relatives': 'not-met',
      'poor-public-transport': 'not-met',
    });
  });

  it('are not agreed for a Saturday', async () => {
    const vloga = await work.apply({ channel: 'in-person' });
    await vloga.missing();
    const saturday = {
      kind: 'service',
      hoursPerWeek: 1,
      schedule: [{ weekday: 6, from: '09:00', to: '10:00' }],
    };
    expect(await vloga.notAdmitted({ provider: PROSTOFER, agreement: saturday })).toBe(
      'AGREEMENT_BREAKS_RULES',
    );
  });
});
