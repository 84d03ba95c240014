import { FixedClock } from '#libs/testing';
import { ClassificationController } from './classification.controller';

const plan = new ClassificationController(new FixedClock('2026-03-02T08:00:00Z'));

describe('The classification plan over HTTP', () => {
  it('shows each sign with its title, how long cases are kept and which programmes use it', () => {
    expect(plan.list({}).map(({ sign }) => sign)).toEqual(['123', '181', '182']);
    expect(plan.list({ on: '2019-05-02' })[1]).toEqual({
      sign: '181',
      title: 'denarne pomoči in subvencije',
      retentionMonths: 120,
      programmes: ['cash-aid', 'newborn-grant', 'rent-subsidy', 'health-insurance', 'one-off-aid'],
      from: null,
      until: null,
      source: 'nepotrjeno',
      verified: false,
      note: 'znak, naslov in rok hrambe po načrtu organa niso potrjeni',
    });
  });
});
