import { localDate } from '#libs/kernel';
import { classificationPlan, defineSign, findSign } from './classification';
import { programmes } from './registry';

const day = localDate;
const source = 'načrt klasifikacijskih znakov';
const former = defineSign('18', [
  {
    value: { title: 'denarne pomoči', retentionMonths: null },
    from: day('2010-01-01'),
    until: day('2018-12-31'),
    source,
    verified: true,
  },
]);

describe('The classification plan', () => {
  it('says what a sign stands for, how long a case is kept, and that nobody has confirmed it', () => {
    expect(findSign('181', day('2026-04-02'))).toMatchObject({
      value: { title: 'denarne pomoči in subvencije', retentionMonths: 120 },
      verified: false,
    });
  });

  it('knows a sign on the days on which it is in force only', () => {
    expect(findSign('18', day('2018-12-31'), [former])).toMatchObject({ source, verified: true });
    expect(findSign('18', day('2019-01-01'), [former])).toBeUndefined();
    expect(findSign('18', day('2009-12-31'), [former])).toBeUndefined();
    expect(findSign('19', day('2015-01-01'), [former])).toBeUndefined();
  });

  it.each(['', '123456', '18-1', 'A1'])('takes no sign but one to five digits: "%s"', (sign) => {
    expect(() => defineSign(sign, [])).toThrow('is no sign');
  });

  it('has a sign for every programme, and no sign twice', () => {
    const signs = classificationPlan().map(({ sign }) => sign);
    expect(new Set(signs).size).toBe(signs.length);
    for (const { sign } of programmes()) expect(signs).toContain(sign);
  });
});
