import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { addDays, dayAt, localDate, type LocalDate, month, type RecordedEvent } from '#libs/kernel';
import { createTestDatabase, filledView, recorder, type TestDatabase } from '#libs/testing';
import { v5 as uuidV5 } from 'uuid';
import { type ListDifference, waitingListDifference } from './current-list/waiting-list-difference.query';
import { waitingListFigures } from './current-list/waiting-list.query';
import { listLearned } from './replay/learned.query';
import { listOverTime } from './replay/over-time.query';
import { waitingListView } from './entries/waiting-list.projection';
import { entryStream, registerEntryId } from './entry-id';
import { monthlyFigures } from './monthly-figures/monthly-figures.query';
import { waitingListEntry, RecordRegisterRow, CorrectWaitingEnd } from './waiting-list.decider';
import { anEnd } from './waiting-list.builder';
import { type EndReason, type ExtendedScope, type Frequency } from './waiting-list.events';
import { factDay, type WaitingListEvent } from './entry.events';

const folder = join(__dirname, '../../../samples/koper-2022');
const FREQUENCY: Record<string, Frequency> = {
  'dnevno večkrat': 'several-times-daily',
  dnevno: 'daily',
  '3x tedensko': 'three-weekly',
  '2x tedensko': 'two-weekly',
  '1x tedensko': 'weekly',
};
const SCOPE: Record<string, ExtendedScope> = {
  popoldne: 'afternoon',
  vikend: 'weekend',
  prazniki: 'holiday',
};
const REASON: Record<string, EndReason> = {
  'sprejem v oskrbo': 'admitted',
  'odhod v dom': 'moved-to-institution',
  smrt: 'died',
  odstop: 'withdrew',
  drugo: 'other',
};

type Row = Record<string, string>;
interface MonthExpected {
  month_end: number;
  daily_mean: number;
  distinct_persons: number;
  listed: number;
  ended: number;
  ended_by_reason: Record<string, number>;
}
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  months: Record<string, MonthExpected>;
  period: { first_11_months: { mean_of_month_ends: number; mean_of_daily_means: number } };
  profile: { frequency: Record<string, number>; relatives_help: number; extended_scope: number };
  waiting_days: Record<
    'admitted_in_file' | 'still_waiting_on_profile_date',
    Record<'n' | 'median' | 'mean' | 'max', number>
  >;
};

const day = (text: string): LocalDate => {
  const [d, m, y] = text.split('.').map((part) => part.trim()) as [string, string, string];
  return localDate(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
};
const metadata = {
  commandId: '00000000-0000-4000-8000-000000000001',
  correlationId: '00000000-0000-4000-8000-000000000001',
  causationId: null,
  actor: { id: 'import', role: 'administrator', unit: null, onBehalfOf: null },
  legalBasis: null,
  purpose: 'register import',
};
const context = { metadata, today: localDate('2023-04-30') };
const koper = { programme: 'home-help', municipality: '050', provider: 'Koper' };
const read = (file: string): Row[] =>
  parse(readFileSync(join(folder, file)), { bom: true, delimiter: ';', columns: true });

// The importer's own way has specs of its own; here each row goes straight to the rules.
function registerEvents(): RecordedEvent[] {
  const record = recorder();
  const write = (stream: string, event: WaitingListEvent, knownOn: LocalDate): RecordedEvent =>
    record(event, {
      stream,
      recordedAt: '2024-01-01T00:00:00.000Z',
      metadata: { importSource: { register: 'koper', fileDigest: 'x', line: 1, knownOn } },
    });
  const histories = new Map<string, WaitingListEvent[]>();
  const rows = read('register.csv').flatMap((row) => {
    const entryId = registerEntryId({ ...koper, registerNumber: row['Evidenčna št.']! });
    const end = row['Datum prenehanja']
      ? anEnd(day(row['Datum prenehanja']), {
          reason: REASON[row['Razlog prenehanja']!]!,
          serviceStartedOn: row['Začetek storitve'] ? day(row['Začetek storitve']) : null,
        })
      : null;
    const command = new RecordRegisterRow(
      entryId,
      {
        ...koper,
        entryId,
        personId: uuidV5(row['EMŠO']!, uuidV5.URL),
        registerNumber: row['Evidenčna št.']!,
        applicationReceivedOn: day(row['Datum vloge']!),
        listedOn: day(row['Datum uvrstitve']!),
        legalRegime: 'ZSV',
        needProfile: {
          frequency: FREQUENCY[row['Pogostost pomoči']!]!,
          extendedScope: row['Razširjen obseg']!.split(', ')
            .filter(Boolean)
            .map((scope) => SCOPE[scope]!),
          relativesHelp: row['Pomoč svojcev'] === 'da',
          hoursPerWeek: null,
        },
        end,
      },
      context,
    );
    const events = [...waitingListEntry.decide(command, waitingListEntry.initialState)];
    histories.set(entryId, events);
    return events.map((event) => write(entryStream(entryId), event, factDay(event)));
  });
  const corrections = read('corrections.csv').flatMap((row) => {
    const entryId = registerEntryId({ ...koper, registerNumber: row['Evidenčna št.']! });
    const end = anEnd(day(row['Datum prenehanja']!), { reason: REASON[row['Razlog prenehanja']!]! });
    const state = histories.get(entryId)!.reduce(waitingListEntry.evolve, waitingListEntry.initialState);
    return waitingListEntry
      .decide(new CorrectWaitingEnd(entryId, end, context), state)
      .map((event) => write(entryStream(entryId), event, day(row['Datum vpisa popravka']!)));
  });
  return [...rows, ...corrections];
}

describe('The home-help register of Koper, 2022', () => {
  let database: TestDatabase;
  let schema: string;
  beforeAll(async () => {
    database = await createTestDatabase([]);
    schema = await filledView(database.app, waitingListView, registerEvents());
  });
  afterAll(() => database.drop());

  const list = (on: string, knownAt: string) =>
    waitingListFigures(database.app, schema, { ...koper, on: localDate(on), knownAt: localDate(knownAt) });
  const difference = (on: string, knownBefore: string, knownAt: string): Promise<ListDifference> =>
    waitingListDifference(database.app, schema, {
      ...koper,
      on: localDate(on),
      knownAt: localDate(knownAt),
      knownBefore: localDate(knownBefore),
    });
  const months = (from: string, to: string, knownAt: string) =>
    monthlyFigures(database.app, schema, {
      ...koper,
      from: month(from),
      to: month(to),
      knownAt: localDate(knownAt),
    });

  it('shows 142 waiting on 30. 11. 2022 with the published profile and waiting times', async () => {
    const { frequency, relatives_help: relativesHelp, extended_scope: extendedScope } = expected.profile;
    const { n, median, mean, max } = expected.waiting_days.still_waiting_on_profile_date;
    const translated = Object.fromEntries(
      Object.entries(frequency).map(([name, count]) => [FREQUENCY[name], count]),
    );
    const figures = await list('2022-11-30', '2022-11-30');
    expect(figures).toEqual({
      programme: 'home-help',
      on: '2022-11-30',
      knownAt: '2022-11-30',
      entries: 142,
      persons: figures.persons,
      profile: { frequency: translated, relativesHelp, extendedScope },
      byRegime: { ZSV: { entries: 142, persons: figures.persons }, 'ZDOsk-1': { entries: 0, persons: 0 } },
      waitingDays: { n, median, mean, max },
      waitingDaysNet: { n, median, mean, max },
    });
    expect(figures.persons).toBeLessThanOrEqual(142);
    expect(figures.persons).toBeGreaterThan(130);
  });

  it('shows 141 once the death of 20. 11. 2022 has become known on 3. 4. 2023', async () => {
    expect((await list('2022-11-30', '2023-04-02')).entries).toBe(142);
    expect((await list('2022-11-30', '2023-04-03')).entries).toBe(141);
    expect((await list('2022-11-19', '2023-04-03')).entries).toBe(
      (await list('2022-11-19', '2022-11-30')).entries,
    );
  });

  it('says that the one missing is the death which was learned later', async () => {
    const explained = await difference('2022-11-30', '2022-11-30', '2023-04-03');
    const { changes, ...counts } = explained;
    expect(counts).toEqual({ on: '2022-11-30', before: 142, after: 141, came: 0, left: 1 });
    expect(changes).toMatchObject([{ change: 'left', endedOn: '2022-11-20', endReason: 'died' }]);
    expect(changes.map(({ knownFrom }) => dayAt(knownFrom))).toEqual(['2023-04-03']);
    expect(await difference('2022-11-19', '2022-11-30', '2023-04-03')).toMatchObject({ came: 0, left: 0 });
    // Told backwards it is one more: what was not yet known then.
    expect(await difference('2022-11-30', '2023-04-03', '2022-11-30')).toMatchObject({
      came: 1,
      left: 0,
      changes: [{ change: 'came', endedOn: null }],
    });
  });

  it('is counted on every day at once just as on each day alone', async () => {
    const [from, to] = [localDate('2022-10-01'), localDate('2023-04-30')];
    const [on, knownAt] = [localDate('2022-11-30'), localDate('2023-04-02')];
    const scope = { ...koper, from, to, on, knownAt };
    const { asKnown, learned, thatDay, providers } = await listOverTime(database.app, schema, scope);
    expect([asKnown.length, learned.length, thatDay.length]).toEqual([212, 212, 212]);
    expect(providers).toEqual(['Koper']);
    for (const days of [0, 19, 60, 183, 184, 211]) {
      const that = addDays(from, days);
      expect([that, asKnown[days]]).toEqual([that, (await list(that, knownAt)).entries]);
      expect([that, learned[days]]).toEqual([that, (await list(on, that)).entries]);
      expect([that, thatDay[days]]).toEqual([that, (await list(that, that)).entries]);
    }
    expect(learned.slice(182, 185)).toEqual([142, 142, 141]);
  });

  it('was learned step by step, and the last step of 2022 is the death of November', async () => {
    const asked = { ...koper, knownAfter: null, knownAt: localDate('2023-04-30'), offset: 0, limit: 1000 };
    const all = await listLearned(database.app, schema, { ...asked, about: null });
    expect(all.total).toBe(all.changes.length);
    const known = all.changes.map(({ knownFrom }) => knownFrom);
    expect(known).toEqual([...known].sort());
    const counted = all.changes.filter(({ knownFrom }) => dayAt(knownFrom) <= '2022-11-30');
    const isOn = (end: string | null): number => Number(end === null || end > '2022-11-30');
    const stock = counted.reduce((sum, { kind, listedOn, endedOn, endedOnBefore }) => {
      if (listedOn > '2022-11-30') return sum;
      return sum + isOn(endedOn) - (kind === 'listed' ? 0 : isOn(endedOnBefore));
    }, 0);
    expect(stock).toBe(142);
    const november = { from: localDate('2022-11-01'), to: localDate('2022-11-30') };
    const later = { ...asked, knownAfter: localDate('2022-12-15'), about: november };
    expect(await listLearned(database.app, schema, later)).toMatchObject({
      total: 1,
      changes: [{ kind: 'ended', endedOn: '2022-11-20', endReason: 'died', endedOnBefore: null }],
    });
  });

  it('gives every monthly figure as known before the correction', async () => {
    const figures = await months('2022-01', '2022-12', '2023-04-02');
    expect(figures.months).toHaveLength(12);
    for (const { month: name, ...found } of figures.months) {
      const wanted = expected.months[name]!;
      expect(found).toMatchObject({
        monthEnd: wanted.month_end,
        dailyMean: wanted.daily_mean,
        distinctPersons: wanted.distinct_persons,
        listed: wanted.listed,
        ended: wanted.ended,
      });
      expect(found.endedByReason).toEqual(
        Object.fromEntries(
          Object.entries(wanted.ended_by_reason).map(([name, count]) => [REASON[name], count]),
        ),
      );
    }
    const { n, median, mean, max } = expected.waiting_days.admitted_in_file;
    expect(figures.waitingDaysOfAdmitted).toMatchObject({ n, median, mean, max });
  });

  it('gives 112 a month on average from January to November', async () => {
    const { mean } = await months('2022-01', '2022-11', '2022-11-30');
    const wanted = expected.period.first_11_months;
    expect(mean.monthEnd).toBe(wanted.mean_of_month_ends);
    expect(mean.dailyMean).toBe(wanted.mean_of_daily_means);
  });
});
