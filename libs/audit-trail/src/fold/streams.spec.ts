import { linksOf, valuesAt } from './streams.rules';

const DECISION = '445869c3-5adc-59fe-9818-844e95e1e050';

describe('what an event is about', () => {
  it('is told by its stream also where it says nothing of the parts by which others are linked', () => {
    const data = { approvedBy: 'vera', approvedOn: '2025-11-03' };
    expect(linksOf({ stream: `decision-${DECISION}`, data })).toEqual({
      about: [DECISION],
      links: [],
      owners: [],
    });
  });

  it('takes of a list only what bears the value that is asked for, and nothing of a list that is not there', () => {
    const data = { parties: [{ role: 'a', id: '1' }, { role: 'b', id: '2' }, null] };
    expect(valuesAt(data, 'parties[role=a|c].id')).toEqual(['1']);
    expect(valuesAt({}, 'parties[role=a|c].id')).toEqual([]);
    expect(valuesAt({ parties: null }, 'parties[role=a|c].id')).toEqual([]);
  });
});
