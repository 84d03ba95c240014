import { THE_HOUSE } from '#libs/access';
import { localDate } from '#libs/kernel';
import { viewSchema } from '#libs/projections';
import { createTestDatabase, filledView, recorder, type TestDatabase } from '#libs/testing';
import { waitingListView } from '../entries/waiting-list.projection';
import { anEntry, entryIdOf, personIdOf } from '../waiting-list.builder';
import { entriesOfPerson } from './entries-of-person.query';

const SCHEMA = viewSchema(waitingListView.name);
const OTHER = { programme: 'housing-group', provider: 'Šent', registerNumber: null };

describe('What a person waits for', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase([]);
    const record = recorder();
    const histories = [
      anEntry(1)
        .placed({ listedOn: localDate('2022-03-01') })
        .paused('2022-04-01')
        .resumed('2022-04-11')
        .needing('2022-05-01', { frequency: 'weekly' }),
      anEntry(2)
        .placed({ ...OTHER, listedOn: localDate('2022-02-01') })
        .ended('2022-06-01'),
      anEntry(3).placed({ ...OTHER, listedOn: localDate('2022-04-01'), personId: personIdOf(2) }),
      anEntry(4).placed({
        provider: 'Dom Izola',
        listedOn: localDate('2022-07-01'),
        personId: personIdOf(3),
      }),
    ];
    const events = histories.flatMap(({ stream, events }) =>
      events.map((event) => record(event, { stream, recordedAt: '2022-03-05T08:00:00.000Z' })),
    );
    await filledView(database.app, waitingListView, events, SCHEMA);
  });
  afterAll(() => database.drop());

  const asked = (persons: number[], on: string, knownAt = '2022-12-01') =>
    entriesOfPerson(database.app, SCHEMA, THE_HOUSE, persons.map(personIdOf), {
      on: localDate(on),
      knownAt: localDate(knownAt),
    });

  it('is told across programmes and providers, as it stands on a day', async () => {
    const entries = await asked([1], '2022-04-05');
    expect(entries).toMatchObject([
      { entryId: entryIdOf(2), programme: 'housing-group', provider: 'Šent', standing: 'waiting' },
      { entryId: entryIdOf(1), programme: 'home-help', standing: 'paused', frequency: 'daily' },
    ]);
    expect(entries[1]).toMatchObject({ waitingDays: 35, waitingDaysNet: 31 });
  });

  it('goes on to be told after its end, with the days waited until then', async () => {
    const entries = await asked([1], '2022-08-01');
    expect(entries).toMatchObject([
      { entryId: entryIdOf(1), standing: 'waiting', frequency: 'weekly', endsOn: null },
      { entryId: entryIdOf(2), standing: 'ended', endsOn: '2022-06-01', endReason: 'admitted' },
    ]);
    expect(entries[1]).toMatchObject({ waitingDays: 120, waitingDaysNet: 120 });
  });

  it('is known of all records of one person, and of nobody else', async () => {
    const entries = await asked([1, 3], '2022-05-01');
    expect(entries.map(({ entryId }) => entryId)).toEqual([entryIdOf(2), entryIdOf(1), entryIdOf(4)]);
    expect(entries[2]).toMatchObject({ standing: 'not-yet-listed', waitingDays: 0, waitingDaysNet: 0 });
  });

  it('is nothing before the office knew of it', async () => {
    expect(await asked([1], '2022-05-01', '2022-03-04')).toEqual([]);
  });

  it('is found by the person, not by reading the list', async () => {
    const { rows } = await database.app.query<{ indexdef: string }>(
      'select indexdef from pg_indexes where schemaname = $1',
      [SCHEMA],
    );
    expect(rows.map(({ indexdef }) => indexdef)).toContainEqual(expect.stringMatching(/\(person_id\)$/));
  });
});
