import { CommandRunner, MemoryEventStore } from '#libs/event-store';
import { EventCatalogue, Refusal } from '#libs/kernel';
import { FixedClock } from '#libs/testing';
import { aBook, by, commandsOf, placesOf } from './capacity.builder';
import type { CapacityCommand } from './capacity.decider';
import { capacityEvents } from './capacity.events';
import { CapacityRunner } from './capacity.handlers';

const uuidOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const commands = commandsOf(aBook('day-care'));

describe('Many who book at once', () => {
  const store = new MemoryEventStore(new FixedClock('2026-01-10T08:00:00Z'));
  const catalogue = new EventCatalogue().register(capacityEvents);
  // Two runners know nothing of each other, as two processes on one record do.
  const processes = [1, 2].map(() => new CapacityRunner(new CommandRunner(store, catalogue)));
  let sent = 0;
  const send = (command: CapacityCommand) => {
    sent += 1;
    const { context } = command;
    const own = { ...context, metadata: { ...context.metadata, commandId: uuidOf(sent) } };
    const runner = processes[sent % 2] as CapacityRunner;
    return runner.run(Object.assign(command, { context: own }));
  };

  it('get as many places as there are and not one more', async () => {
    await send(commands.declare(placesOf(10)));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, (_, index) => send(commands.book(index + 1, {}, by()))),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(outcomes.length - refused.length).toBe(10);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(Refusal);
    expect(new Set(refused.map(({ reason }) => (reason as Refusal).code))).toEqual(
      new Set(['CAPACITY_EXCEEDED']),
    );
  });
});
