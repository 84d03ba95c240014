import { randomUUID } from 'node:crypto';
import type { EventStore, NewEvent } from '#libs/event-store';
import { Emmett } from './emmett';
import { HandWritten } from './hand-written';
import { median, measure, type Measured, ratio } from './measure';
import { sampleEvent } from './sample-event';

/** How many appends one round makes for a number in flight; enough for a stable p99, short enough for rounds. */
const APPENDS: Readonly<Record<number, number>> = { 1: 1_500, 16: 8_000, 32: 12_000, 64: 16_000 };
const ROUNDS = 3;

/** One line of the table: the same appends by us, by hand (the limit) and by the peer. */
export interface AppendLine {
  readonly inFlight: number;
  readonly ours: Measured;
  readonly handWritten: Measured;
  readonly emmett: Measured;
  readonly p50ToLimit: number;
  readonly throughputToLimit: number;
  readonly throughputToEmmett: number;
}

/** Appends of one event of about 500 bytes to new streams; rounds in turn, the middle one counts. */
export async function benchAppend(store: EventStore, url: string): Promise<AppendLine[]> {
  const handWritten = new HandWritten(url, 8);
  const emmett = new Emmett(url);
  await handWritten.prepare();
  await emmett.prepare();
  const lines: AppendLine[] = [];
  for (const [inFlight, count] of Object.entries(APPENDS)) {
    const rounds: Record<'ours' | 'handWritten' | 'emmett', Measured[]> = {
      ours: [],
      handWritten: [],
      emmett: [],
    };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const appends = round === 0 ? Math.ceil(count / 10) : count;
      const results = {
        ours: await measure(appends, Number(inFlight), () => appendOurs(store)),
        handWritten: await measure(appends, Number(inFlight), () => appendByHand(handWritten)),
        emmett: await measure(Math.ceil(appends / 4), Number(inFlight), () => appendByEmmett(emmett)),
      };
      if (round > 0)
        for (const name of ['ours', 'handWritten', 'emmett'] as const) rounds[name].push(results[name]);
    }
    lines.push(
      lineOf(Number(inFlight), middle(rounds.ours), middle(rounds.handWritten), middle(rounds.emmett)),
    );
  }
  await handWritten.close();
  await emmett.close();
  return lines;
}

function lineOf(inFlight: number, ours: Measured, handWritten: Measured, emmett: Measured): AppendLine {
  return {
    inFlight,
    ours,
    handWritten,
    emmett,
    p50ToLimit: ratio(ours.p50, handWritten.p50),
    throughputToLimit: ratio(ours.perSecond, handWritten.perSecond),
    throughputToEmmett: ratio(ours.perSecond, emmett.perSecond),
  };
}

function middle(rounds: readonly Measured[]): Measured {
  const of = (value: (measured: Measured) => number): number => median(rounds.map(value));
  return {
    p50: of((m) => m.p50),
    p95: of((m) => m.p95),
    p99: of((m) => m.p99),
    perSecond: of((m) => m.perSecond),
  };
}

async function appendOurs(store: EventStore): Promise<void> {
  const event: NewEvent = sampleEvent();
  await store.append(`waitingListEntry-${randomUUID()}`, 'no-stream', [event]);
}

async function appendByHand(store: HandWritten): Promise<void> {
  const event = sampleEvent();
  const stream = `waitingListEntry-${randomUUID()}`;
  await store.append(stream, event.type, JSON.stringify(event.data), JSON.stringify(event.metadata));
}

async function appendByEmmett(store: Emmett): Promise<void> {
  const event = sampleEvent();
  await store.append(
    `waitingListEntry-${randomUUID()}`,
    event.type,
    event.data as Record<string, unknown>,
    event.metadata,
  );
}
