import { EventStore, InvalidPosition } from '#libs/event-store';
import type { INestApplicationContext } from '@nestjs/common';
import type { Position } from '#libs/kernel';
import { badOption } from './options';

/** The position that an option names, in the opened store's own form. */
export async function positionOption(
  house: INestApplicationContext,
  option: string,
  text: string,
): Promise<Position> {
  try {
    return house.get(EventStore).parsePosition(text);
  } catch (error) {
    if (!(error instanceof InvalidPosition)) throw error;
    throw badOption(option, 'NOT_A_POSITION', 'is not a position of this event store');
  }
}
