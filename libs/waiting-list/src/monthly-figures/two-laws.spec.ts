import { localDate, month } from '#libs/kernel';
import { createTestDatabase, filledView, recorder, type TestDatabase } from '#libs/testing';
import { waitingListFigures } from '../current-list/waiting-list.query';
import { waitingListView } from '../entries/waiting-list.projection';
import { anEntry, personIdOf } from '../waiting-list.builder';
import type { LegalRegime } from '../waiting-list.events';
import { monthlyFigures } from './monthly-figures.query';

const KNOWN = localDate('2026-12-31');
const SCOPE = { programme: 'home-help', municipality: null, provider: null, knownAt: KNOWN };

describe('Figures of those who wait under two laws', () => {
  let database: TestDatabase;
  let schema: string;

  beforeAll(async () => {
    database = await createTestDatabase([]);
    const record = recorder();
    const histories = [
      // From July under the other law, admitted in September after 92 days, 62 since the complete application.
      anEntry(1)
        .placed({
          listedOn: localDate('2025-06-10'),
          applicationReceivedOn: localDate('2025-06-10'),
          applicationCompleteOn: localDate('2025-07-10'),
        })
        .underRegime('2025-07-15', 'ZDOsk-1')
        .paused('2025-07-01')
        .resumed('2025-07-21')
        .ended('2025-09-10'),
      // The same person waits under both.
      anEntry(2).placed({ listedOn: localDate('2025-07-01'), personId: personIdOf(2) }),
      anEntry(3).placed({
        listedOn: localDate('2025-07-05'),
        personId: personIdOf(2),
        legalRegime: 'ZDOsk-1',
      }),
    ];
    const events = histories.flatMap(({ stream, events: made }) =>
      made.map((event) => record(event, { stream, recordedAt: '2026-01-01T08:00:00.000Z' })),
    );
    schema = await filledView(database.app, waitingListView, events);
  });
  afterAll(() => database.drop());

  const months = (more: object = {}) =>
    monthlyFigures(database.app, schema, {
      ...SCOPE,
      from: month('2025-06'),
      to: month('2025-09'),
      ...more,
    });
  const stock = async (legalRegime?: LegalRegime) =>
    (await months(legalRegime ? { legalRegime } : {})).months.map((each) => [
      each.monthEnd,
      each.distinctPersons,
      each.listed,
      each.ended,
    ]);

  it('count entries and persons of a day apart, by law', async () => {
    const figures = await waitingListFigures(database.app, schema, {
      ...SCOPE,
      on: localDate('2025-07-14'),
    });
    expect(figures).toMatchObject({
      entries: 3,
      persons: 2,
      byRegime: { ZSV: { entries: 2, persons: 2 }, 'ZDOsk-1': { entries: 1, persons: 1 } },
    });
    const later = await waitingListFigures(database.app, schema, {
      ...SCOPE,
      on: localDate('2025-07-15'),
    });
    expect(later.byRegime).toEqual({
      ZSV: { entries: 1, persons: 1 },
      'ZDOsk-1': { entries: 2, persons: 2 },
    });
  });

  it('count in a month whoever waited under the law in it, and listing and end under the law of their day', async () => {
    expect(await stock()).toEqual([
      [1, 1, 1, 0],
      [3, 2, 2, 0],
      [3, 2, 0, 0],
      [2, 2, 0, 1],
    ]);
    expect(await stock('ZSV')).toEqual([
      [1, 1, 1, 0],
      [1, 2, 1, 0],
      [1, 1, 0, 0],
      [1, 1, 0, 0],
    ]);
    expect(await stock('ZDOsk-1')).toEqual([
      [0, 0, 0, 0],
      [2, 2, 1, 0],
      [2, 2, 0, 0],
      [1, 2, 0, 1],
    ]);
  });

  it('count waiting days from the listing or from the complete application, each under its version', async () => {
    const fromListing = await months();
    expect(fromListing.definition).toMatchObject({ version: 1, clock: { starts: 'listing' } });
    expect(fromListing.waitingDaysOfAdmitted).toMatchObject({ n: 1, mean: 92 });
    expect(fromListing.waitingDaysOfAdmittedNet).toMatchObject({ n: 1, mean: 72 });
    const fromComplete = await months({ clock: 'complete-application' });
    expect(fromComplete.definition).toMatchObject({ version: 2, clock: { starts: 'complete-application' } });
    expect(fromComplete.waitingDaysOfAdmitted).toMatchObject({ n: 1, mean: 62 });
    expect(fromComplete.waitingDaysOfAdmittedNet).toMatchObject({ n: 1, mean: 51 });
  });
});
