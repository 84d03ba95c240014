import { type Position, type RecordedEvent } from '#libs/kernel';
import { ChangeSignal } from '../change-signal';
import type { EventFilter } from '../event-store';
import { positionOf } from '../number-positions';
import type { StoredPage } from '../paged-subscription';
import { NewestEvents } from './newest-events';

/** A table of events with gaps in its numbers, which counts how often it is read. */
class Table {
  readonly rows: RecordedEvent[] = [];
  reads = 0;
  fails = false;
  readonly changes = new ChangeSignal();

  append(count: number, type = 'Told'): void {
    for (let i = 0; i < count; i += 1) {
      const number = Number(this.rows.at(-1)?.position ?? 0) + 3;
      this.rows.push({ type, stream: `fact-${number}`, position: positionOf(number) } as RecordedEvent);
    }
    this.changes.notify();
  }

  async lastPosition(): Promise<Position | undefined> {
    this.reads += 1;
    if (this.fails) throw new Error('away');
    return this.rows.at(-1)?.position;
  }

  async readPage(behind: bigint, filter: EventFilter | undefined, limit: number): Promise<StoredPage> {
    this.reads += 1;
    const all = this.rows.filter(
      ({ position, type }) => BigInt(position) > behind && (filter?.types?.includes(type) ?? true),
    );
    const caughtUp = all.length < limit;
    const events = all.slice(0, limit);
    const position = caughtUp ? this.rows.at(-1)?.position : events.at(-1)?.position;
    return { events, position, caughtUp };
  }
}

let table: Table;
let newest: NewestEvents;
const LONG = 3_600_000;
beforeEach(() => {
  table = new Table();
  newest = new NewestEvents(table, table.changes, LONG);
});

/** Follows from a position as a subscription does; answers the positions it was given. */
async function follow(from: bigint, filter?: EventFilter, limit = 100): Promise<string[]> {
  const seen: string[] = [];
  for (let behind = from; ;) {
    const page = await newest.readPage(behind, filter, limit);
    seen.push(...page.events.map(({ position }) => String(position)));
    behind = BigInt(page.position ?? 0);
    if (page.caughtUp) return seen;
  }
}
const positions = (filter: (event: RecordedEvent) => boolean = () => true): string[] =>
  table.rows.filter(filter).map(({ position }) => String(position));

describe('The newest events', () => {
  it('are read once for all who follow, each of whom gets all and only its own', async () => {
    expect(await follow(0n)).toEqual([]);
    table.append(3);
    table.append(4, 'Other');
    table.reads = 0;
    const [everything, told, nothing] = await Promise.all([
      follow(0n),
      follow(0n, { types: ['Told'] }),
      follow(0n, { types: ['Never'] }),
    ]);
    expect(everything).toEqual(positions());
    expect(told).toEqual(positions(({ type }) => type === 'Told'));
    expect(nothing).toEqual([]);
    expect(await follow(9n)).toEqual(positions().slice(3));
    expect(table.reads).toBe(1);
  });

  it('come in pages that say where they end', async () => {
    await follow(0n);
    table.append(7);
    for (const limit of [1, 2, 6, 7, 8]) expect(await follow(0n, undefined, limit)).toEqual(positions());
    expect(await newest.readPage(0n, undefined, 3)).toMatchObject({ position: '9', caughtUp: false });
    expect(await newest.readPage(0n, undefined, 7)).toMatchObject({ position: '21', caughtUp: true });
  });

  it('are asked of the table by who is further behind than they reach', async () => {
    table.append(5);
    expect(await follow(0n)).toEqual(positions());
    for (let round = 0; round < 3; round += 1) {
      table.append(1_500);
      expect(await follow(BigInt(positions().at(-1_501) ?? 0))).toHaveLength(1_500);
    }
    expect(await follow(0n, undefined, 1_000)).toEqual(positions());
    table.append(5_000);
    expect(await follow(0n, { types: ['Told'] }, 700)).toEqual(positions());
  });

  it('are read again when a signal comes while they are read, and when none came for long', async () => {
    await follow(0n);
    table.append(1);
    const early = follow(0n);
    table.append(1);
    const late = follow(0n);
    expect(await early).toEqual(positions().slice(0, 1));
    expect(await late).toEqual(positions());
    const impatient = new NewestEvents(table, table.changes, 0.001);
    await impatient.readPage(0n, undefined, 10);
    table.rows.push({ ...table.rows[0]!, position: positionOf(99) });
    expect(await impatient.readPage(3n, undefined, 10)).toMatchObject({ position: '99', caughtUp: true });
  });

  it('are told as not to be had when the table is not, and had again later', async () => {
    table.fails = true;
    await expect(newest.readPage(0n, undefined, 10)).rejects.toThrow('away');
    table.fails = false;
    table.append(2);
    expect(await follow(0n)).toEqual(positions());
  });
});
