import { localDate } from '#libs/kernel';
import { createTestDatabase, filledView, recorder, type TestDatabase } from '#libs/testing';
import { waitingListView } from '../entries/waiting-list.projection';
import { anEntry, personIdOf } from '../waiting-list.builder';
import { countByMunicipality, type CountedPersons } from './by-municipality.query';

const day = localDate;

describe('Persons counted by municipality', () => {
  let database: TestDatabase;
  let schema: string;
  beforeAll(async () => {
    database = await createTestDatabase([]);
    const record = recorder();
    const histories = [
      anEntry(1).placed({ listedOn: day('2025-03-01'), personId: personIdOf(1) }),
      // The same person a second time, later and at another place.
      anEntry(2).placed({ listedOn: day('2025-04-01'), personId: personIdOf(1), municipality: '040' }),
      anEntry(3).placed({ listedOn: day('2025-03-01'), personId: personIdOf(3), municipality: '040' }),
      anEntry(4)
        .placed({ listedOn: day('2025-01-01'), personId: personIdOf(4) })
        .needing('2025-02-01', { frequency: 'weekly' })
        .ended('2025-05-01', { reason: 'died' }),
      anEntry(5)
        .placed({ listedOn: day('2025-01-01'), personId: personIdOf(5) })
        .ended('2025-02-01', { reason: 'withdrew' }),
      anEntry(6)
        .placed({ listedOn: day('2025-06-01'), personId: personIdOf(5) })
        .ended('2025-12-31', { reason: 'admitted' }),
    ];
    const events = histories.flatMap(({ stream, events: made }) =>
      made.map((event) => record(event, { stream, recordedAt: '2026-01-10T08:00:00.000Z' })),
    );
    schema = await filledView(database.app, waitingListView, events);
  });
  afterAll(() => database.drop());

  const count = (counted: CountedPersons, knownAt = '2026-01-15') =>
    countByMunicipality(database.app, schema, { programme: 'home-help', counted, knownAt: day(knownAt) });

  it('are those who wait on a day, each once, by what they need', async () => {
    expect(await count({ of: 'waiting', on: day('2025-04-30') })).toEqual([
      { municipality: '040', feature: 'daily', persons: 1 },
      { municipality: '050', feature: 'daily', persons: 1 },
      { municipality: '050', feature: 'weekly', persons: 1 },
    ]);
  });

  it('are those whose wait ended in the days, each once, by the last reason', async () => {
    const days = { from: day('2025-01-01'), to: day('2025-12-31') };
    expect(await count({ of: 'ended', days })).toEqual([
      { municipality: '050', feature: 'admitted', persons: 1 },
      { municipality: '050', feature: 'died', persons: 1 },
    ]);
  });

  it('are nobody of whom nothing was known yet', async () => {
    expect(await count({ of: 'waiting', on: day('2025-04-30') }, '2026-01-09')).toEqual([]);
  });
});
