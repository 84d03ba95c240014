import { type Decider, Refusal } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import type { History } from './book.rules';
import { type BookingCommand, decideBooking } from './booking.decider';
import type { CapacityEvent } from './capacity.events';
import { decideSupply, type SupplyCommand } from './supply.decider';

export type CapacityCommand = SupplyCommand | BookingCommand;

/** The rules of one provider's capacity in one programme; refuses `PROGRAMME_NOT_KNOWN` beside their own. */
export const capacityBook: Decider<CapacityCommand, CapacityEvent, History> = {
  initialState: null,
  evolve: (before, event) => ({ event, before }),
  decide,
};

function decide(command: CapacityCommand, history: History): readonly CapacityEvent[] {
  getProgramme(command.owner.programme);
  if (command.owner.provider.trim() === '') throw new Refusal('NOT_A_PROVIDER');
  const events = decideOn(command, history);
  if (history !== null || events.length === 0) return events;
  const { provider, programme } = command.owner;
  return [{ type: 'CapacityBookOpened', data: { provider, programme } }, ...events];
}

function decideOn(command: CapacityCommand, history: History): CapacityEvent[] {
  switch (command.type) {
    case 'BookPlace':
    case 'ChangeBooking':
    case 'ReleasePlace':
    case 'KeepAcceptedPlace':
      return decideBooking(command, history);
    default:
      return decideSupply(command, history);
  }
}
