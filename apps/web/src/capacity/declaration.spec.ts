import { declarationIn } from './declaration.rules';

const from = '2027-07-01';
const line = (index: number, parts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).map(([part, value]) => [`unit-${index}-${part}`, value]));

describe('what a provider declares', () => {
  it('is places of terms where a programme counts by terms, also when nothing was said before', () => {
    const given = {
      from,
      places: '',
      ...line(0, { code: 'morje-1', size: '40', from: '2027-07-03', to: '2027-07-13' }),
      ...line(2, { code: 'gore', size: '12', from: '2027-08-01', to: '2027-08-08' }),
    };
    expect(declarationIn(given, 'terms', 'MDPM')).toEqual({
      provider: 'MDPM',
      from,
      terms: [
        { code: 'morje-1', places: 40, from: '2027-07-03', to: '2027-07-13' },
        { code: 'gore', places: 12, from: '2027-08-01', to: '2027-08-08' },
      ],
    });
  });

  it('is rooms with their beds and whom they are for, and how many persons the provider says', () => {
    const given = { from, to: '2027-12-31', ...line(0, { code: 's1', size: '2', for: 'women-or-couples' }) };
    expect(declarationIn({ ...given, statedPersons: '14' }, 'beds', 'Zavetišče')).toEqual({
      provider: 'Zavetišče',
      from,
      to: '2027-12-31',
      rooms: [{ code: 's1', beds: 2, for: 'women-or-couples' }],
      statedPersons: 14,
    });
  });

  it('is groups, hours, places or appointments at a time, each in the field of its own', () => {
    const given = {
      ...{ from, hoursPerWeek: '37.5', places: '20', parallel: '2' },
      ...line(0, { code: 'g1', size: '10' }),
    };
    const said = (kind: 'groups' | 'hours' | 'places' | 'slots') => declarationIn(given, kind, 'P');
    expect(said('groups')).toEqual({ provider: 'P', from, groups: [{ code: 'g1', size: 10 }] });
    expect(said('hours')).toEqual({ provider: 'P', from, hoursPerWeek: '37.5' });
    expect(said('places')).toEqual({ provider: 'P', from, places: 20 });
    expect(said('slots')).toEqual({ provider: 'P', from, parallel: 2 });
  });
});
