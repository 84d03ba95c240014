import { MemoryEventStore } from '#libs/event-store';
import { defineEvent, EventCatalogue, instant, localDate, type RecordedEvent } from '#libs/kernel';
import { FixedClock, recorder } from '#libs/testing';
import { z } from 'zod';
import { asKnownAt, KnownRows, rowsOf } from './known-rows';
import type { View } from './view';

const view: View<string[]> = {
  name: 'incomes',
  version: 1,
  eventTypes: ['IncomeStated', 'IncomeCorrected'],
  tables: [
    {
      name: 'incomes',
      columns: [
        { name: 'case_id', type: 'text' },
        { name: 'income_now', type: 'text' },
        { name: 'stated_before', type: 'text', nullable: true },
      ],
      indexes: [],
    },
  ],
  key: ({ stream }) => stream,
  initialState: [],
  evolve: (amounts, { data }) => [...amounts, (data as { amount: string }).amount],
  rows: (key, amounts) => ({ incomes: [[key, amounts.at(-1), amounts.at(-2)]] }),
};

describe('What was known', () => {
  const record = recorder();
  const stated = record(
    { type: 'IncomeStated', data: { amount: '800' } },
    { recordedAt: '2026-03-02T08:00:00.000Z' },
  );
  const corrected = record(
    { type: 'IncomeCorrected', data: { amount: '900' } },
    { recordedAt: '2026-04-10T08:00:00.000Z' },
  );
  const noted = record({ type: 'SomethingElse', data: {} }, { recordedAt: '2026-03-01T08:00:00.000Z' });
  const events: RecordedEvent[] = [noted, stated, corrected];
  const shown = (knownAt: string) =>
    rowsOf(view, asKnownAt(events, knownAt.includes('T') ? instant(knownAt) : localDate(knownAt)))['incomes'];

  it('before a fact was corrected is the former fact; afterwards the corrected one', () => {
    expect(shown('2026-04-09')).toEqual([{ caseId: 'test-1', incomeNow: '800', statedBefore: null }]);
    expect(shown('2026-04-10')).toEqual([{ caseId: 'test-1', incomeNow: '900', statedBefore: '800' }]);
    expect(shown('2026-04-10T07:59:59.999Z')).toMatchObject([{ incomeNow: '800' }]);
    expect(shown('2026-04-10T08:00:00.000Z')).toMatchObject([{ incomeNow: '900' }]);
  });

  it('before anything was recorded is nothing', () => expect(shown('2026-03-01')).toBeUndefined());

  it('of an imported fact is what its register knew, however late it was recorded', () => {
    const importSource = { register: 'old', fileDigest: '0', line: 1, knownOn: localDate('2022-11-20') };
    const imported = record(
      { type: 'IncomeStated', data: { amount: '700' } },
      { recordedAt: '2026-05-01T08:00:00.000Z', metadata: { importSource } },
    );
    expect(asKnownAt([imported], localDate('2022-11-20'))).toEqual([imported]);
    expect(asKnownAt([imported], localDate('2022-11-19'))).toEqual([]);
  });

  it('is folded from the stream, in the newest version of its events', async () => {
    const clock = new FixedClock('2026-03-02T08:00:00Z');
    const store = new MemoryEventStore(clock);
    const catalogue = new EventCatalogue();
    const amount = z.strictObject({ amount: z.string() });
    for (const type of view.eventTypes) catalogue.register([defineEvent(type, 1, amount)]);
    const [first, second] = [stated, corrected].map(({ id, type, schemaVersion, data, metadata }) => ({
      id,
      type,
      schemaVersion,
      data,
      metadata,
    }));
    await store.append('income-1', 'no-stream', [first!]);
    clock.set('2026-04-10T08:00:00Z');
    await store.append('income-1', 0n, [second!]);
    const known = new KnownRows(store, catalogue);
    const incomes = async (day: string) => (await known.of(view, 'income-1', localDate(day)))['incomes'];
    expect(await incomes('2026-04-01')).toMatchObject([{ incomeNow: '800' }]);
    expect(await incomes('2026-04-10')).toMatchObject([{ incomeNow: '900' }]);
    expect(await incomes('2026-01-01')).toBeUndefined();
  });
});
