import { type Decider, type EventMetadata, Refusal } from '#libs/kernel';
import type {
  ErasureEvent,
  HoldGround,
  PersonErased,
  PersonErasureOrdered,
  ThirdPersonTextErased,
} from './erasure.events';

abstract class ErasureCommand<Data> {
  constructor(
    readonly data: Data,
    readonly metadata: EventMetadata,
  ) {}
}

/** Something that forbids an erasure, e.g. an open case; a code and how many there are. */
export interface Obstacle {
  readonly code: string;
  readonly count: number;
}

/**
 * Orders that a person's data be erased; nothing when they are. Refuses `NOT_DATA_PROTECTION_OFFICER`, `LEGAL_HOLD`
 * with the grounds, and `MUST_BE_KEPT` with the obstacles that were looked up.
 */
export class OrderErasure extends ErasureCommand<
  PersonErasureOrdered['data'] & { readonly obstacles: readonly Obstacle[] }
> {
  readonly type = 'OrderErasure';
}

/** Records that the data are gone; nothing when it is recorded; refuses `ERASURE_NOT_ORDERED`. */
export class RecordErasure extends ErasureCommand<PersonErased['data']> {
  readonly type = 'RecordErasure';
}

/** Keeps the data from being erased; nothing when it is so already; refuses `NOT_IN_CHARGE_OF_HOLDS`, `PERSON_ERASED`. */
export class PlaceLegalHold extends ErasureCommand<{
  readonly personId: string;
  readonly ground: HoldGround;
}> {
  readonly type = 'PlaceLegalHold';
}

/** Ends a hold; nothing when there is none; refuses `NOT_IN_CHARGE_OF_HOLDS`. */
export class LiftLegalHold extends ErasureCommand<{
  readonly personId: string;
  readonly ground: HoldGround;
}> {
  readonly type = 'LiftLegalHold';
}

/** Records that a text about a third person was erased alone; refuses `NOT_DATA_PROTECTION_OFFICER`. */
export class RecordThirdPersonTextErased extends ErasureCommand<ThirdPersonTextErased['data']> {
  readonly type = 'RecordThirdPersonTextErased';
}

export type AnyErasureCommand =
  OrderErasure | RecordErasure | PlaceLegalHold | LiftLegalHold | RecordThirdPersonTextErased;

/** Where the erasure of a person stands. */
export interface ErasureState {
  readonly ordered: PersonErasureOrdered['data'] | null;
  readonly erased: PersonErased['data'] | null;
  readonly holds: readonly HoldGround[];
  /** The texts about third persons that were erased alone. */
  readonly texts: readonly string[];
}

/** The stream of a person's erasure. */
export const erasureStream = (personId: string): string => `erasure-${personId}`;

/** The role that may erase. */
export const DATA_PROTECTION_OFFICER = 'data-protection-officer';

/** The rules of one person's erasure. */
export const erasure: Decider<AnyErasureCommand, ErasureEvent, ErasureState> = {
  initialState: { ordered: null, erased: null, holds: [], texts: [] },
  evolve,
  decide,
};

function evolve(state: ErasureState, event: ErasureEvent): ErasureState {
  switch (event.type) {
    case 'PersonErasureOrdered':
      return { ...state, ordered: event.data };
    case 'PersonErased':
      return { ...state, erased: event.data };
    case 'ThirdPersonTextErased':
      return { ...state, texts: [...state.texts, event.data.textId] };
    case 'LegalHoldPlaced':
      return { ...state, holds: [...state.holds, event.data.ground] };
    case 'LegalHoldLifted':
      return { ...state, holds: state.holds.filter((ground) => ground !== event.data.ground) };
  }
}

function decide(command: AnyErasureCommand, state: ErasureState): readonly ErasureEvent[] {
  switch (command.type) {
    case 'OrderErasure':
      return order(command, state);
    case 'RecordErasure':
      if (state.ordered === null) throw new Refusal('ERASURE_NOT_ORDERED');
      return state.erased === null ? [{ type: 'PersonErased', data: command.data }] : [];
    case 'RecordThirdPersonTextErased':
      if (command.metadata.actor.role !== DATA_PROTECTION_OFFICER)
        throw new Refusal('NOT_DATA_PROTECTION_OFFICER');
      return state.texts.includes(command.data.textId)
        ? []
        : [{ type: 'ThirdPersonTextErased', data: command.data }];
    case 'PlaceLegalHold':
      checkHolder(command.metadata);
      if (state.ordered !== null) throw new Refusal('PERSON_ERASED');
      return state.holds.includes(command.data.ground)
        ? []
        : [{ type: 'LegalHoldPlaced', data: command.data }];
    case 'LiftLegalHold':
      checkHolder(command.metadata);
      return state.holds.includes(command.data.ground)
        ? [{ type: 'LegalHoldLifted', data: command.data }]
        : [];
  }
}

function order({ data, metadata }: OrderErasure, state: ErasureState): readonly ErasureEvent[] {
  if (metadata.actor.role !== DATA_PROTECTION_OFFICER) throw new Refusal('NOT_DATA_PROTECTION_OFFICER');
  if (state.ordered !== null) return [];
  if (state.holds.length > 0) throw new Refusal('LEGAL_HOLD', { grounds: state.holds });
  const { obstacles, ...ordered } = data;
  if (obstacles.length > 0) throw new Refusal('MUST_BE_KEPT', { obstacles });
  return [{ type: 'PersonErasureOrdered', data: ordered }];
}

function checkHolder({ actor }: EventMetadata): void {
  if (![DATA_PROTECTION_OFFICER, 'manager'].includes(actor.role)) throw new Refusal('NOT_IN_CHARGE_OF_HOLDS');
}
