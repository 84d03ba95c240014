import { Casework } from './casework';

const work = Casework.of('newborn-grant', '2026-02-27');
const born = (childBornOn: string) => ({
  childBornOn,
  applicantIsParent: true,
  otherParentGranted: false,
  parentCitizen: true,
  childCitizen: true,
  parentResidentOnBirth: true,
  childResidentOnBirth: true,
});

describe('A grant for a child born on 31. 10. 2025', () => {
  it('is granted when filed on 28. 2., a Saturday, and ends with the decision in legal force', async () => {
    work.on('2026-03-02');
    const vloga = await work.apply({ receivedOn: '2026-03-02', filedOn: '2026-02-28', channel: 'post' });
    await vloga.meets(born('2025-10-31'), 'application');
    expect((await vloga.shown()).completeOn).toBe('2026-03-02');

    const decision = await vloga.decided('grant');
    work.on('2026-03-05');
    await decision.served();
    expect(await decision.shown()).toMatchObject({ parties: [{ appealUntil: '2026-03-26' }] });
    expect(await decision.refusal('finality')).toBe('NOT_FINAL_YET');
    work.on('2026-03-27');
    expect(await decision.ended()).toMatchObject({ status: 'in-legal-force', number: `${vloga.number}-2` });
  });

  it('is refused when filed a day later, on Sunday 1. 3.: the four months are not moved', async () => {
    work.on('2026-03-27');
    const vloga = await work.apply({
      receivedOn: '2026-03-02',
      filedOn: '2026-03-01',
      channel: 'electronic',
    });
    await vloga.brings('application');
    expect(await vloga.missing()).toEqual([]);
    expect(await vloga.rules(born('2025-10-31'))).toEqual({
      outcome: 'not-met',
      rules: {
        'one-parent': 'met',
        citizens: 'met',
        'residents-on-day-of-birth': 'met',
        'filed-within-four-months': 'not-met',
      },
    });

    const decision = await vloga.decided('refusal');
    work.on('2026-03-30');
    await decision.served();
    await decision.appealed('mayor', 'upheld', '2026-05-04');
    expect(await decision.refusal('legal-force')).toBe('NOT_IN_FORCE_YET');
    work.on('2026-06-04');
    expect(await decision.ended()).toMatchObject({ status: 'in-legal-force' });
  });

  it('goes to one parent only, and to those who lived in the municipality on the day of birth', async () => {
    const vloga = await work.apply({ receivedOn: '2026-02-16' });
    await vloga.brings('application');
    await vloga.missing();
    const second = { ...born('2025-10-31'), otherParentGranted: true, childResidentOnBirth: false };
    expect((await vloga.rules(second)).rules).toMatchObject({
      'one-parent': 'not-met',
      'residents-on-day-of-birth': 'not-met',
      'filed-within-four-months': 'met',
    });
  });
});
