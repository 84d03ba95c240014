import { setImmediate as turn } from 'node:timers/promises';
import { MemoryEventStore, type NewEvent } from '#libs/event-store';
import { EventCatalogue, localDate, type RecordedEvent } from '#libs/kernel';
import { MARCH, aMonth, aVisit, admissionIdOf, onDay } from '../delivered-services.builder';
import { deliveryMonthStream } from '../delivered-services-ids';
import { deliveredServicesEvents } from '../delivered-services.events';
import { MonthsThen } from './months-then';

/** A store in which what is asked for first is answered last, and which counts the reads that wait. */
class SlowStore extends MemoryEventStore {
  waiting = 0;
  most = 0;

  override async *readStream(stream: string): AsyncGenerator<RecordedEvent> {
    this.waiting += 1;
    this.most = Math.max(this.most, this.waiting);
    for (let turns = 20 - this.waiting; turns > 0; turns -= 1) await turn();
    yield* super.readStream(stream);
    this.waiting -= 1;
  }
}

const monthOf = (number: number) => ({ ...MARCH, admissionId: admissionIdOf(number) });
const store = new SlowStore();
const months = new MonthsThen(store, new EventCatalogue().register(deliveredServicesEvents));
const ASKED = Array.from({ length: 19 }, (_, index) => monthOf(19 - index));
const ALWAYS = localDate('2999-12-31');

beforeAll(async () => {
  const visit = aVisit('2026-03-02T08:00', '2026-03-02T09:00');
  for (const [index, of] of ASKED.entries()) {
    // Of every fifth month nothing was recorded.
    if (index % 5 === 4) continue;
    const events = aMonth([visit]).map(({ type, data }, at): NewEvent => {
      const id = `00000000-0000-4000-8${String(index).padStart(3, '0')}-${String(at).padStart(12, '0')}`;
      const said = type === 'DeliveryMonthOpened' ? { ...data, ...of } : data;
      return { id, type, schemaVersion: 1, data: said, metadata: onDay().metadata };
    });
    await store.append(deliveryMonthStream(of), 'no-stream', events);
  }
});

describe('Months as they were known', () => {
  it('come in the order asked and say what each says when read alone, a few read at a time', async () => {
    const alone = [];
    for (const of of ASKED) alone.push(await months.of(of, ALWAYS));
    expect(store.most).toBe(1);
    const together = await months.among(ASKED, ALWAYS);
    expect(together).toEqual(alone.filter((month) => month !== null));
    expect(together).toHaveLength(16);
    expect(store.most).toBe(8);
  });

  it('are none where nothing was known yet, and none where none are asked for', async () => {
    expect(await months.among(ASKED, localDate('2000-01-01'))).toEqual([]);
    expect(await months.among([], ALWAYS)).toEqual([]);
  });
});
