import { wallClockByRule } from './slovene-clock.rules';

const TABLES = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Ljubljana',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const byTables = (instant: Date): string => `${TABLES.format(instant).replace(' ', 'T')}.000`;

describe('the clock on the wall in Slovenia', () => {
  it('shows by rule what the tables of time zones say, in every hour around its changes and once a day', () => {
    const differing: string[] = [];
    for (let year = 1996; year <= 2037; year += 1)
      for (let day = 0; day < 366; day += 1) {
        const nearChange = (day > 80 && day < 95) || (day > 293 && day < 308);
        for (let hour = 0; hour < 24; hour += nearChange ? 1 : 24) {
          const instant = new Date(Date.UTC(year, 0, 1 + day, hour, hour % 2 === 0 ? 0 : 59));
          if (wallClockByRule(instant) !== byTables(instant)) differing.push(instant.toISOString());
        }
      }
    expect(differing).toEqual([]);
  });

  it('leaves what was before 1996 to the tables', () => {
    expect(wallClockByRule(new Date('1995-10-15T12:00:00Z'))).toBeNull();
  });
});
