import type { ExpectedRevision } from './event-store';

/** The stream was not at the expected revision; read it again and decide again. */
export class RevisionConflict extends Error {
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: bigint | 'no-stream',
  ) {
    super(`stream ${stream} is at revision ${actual}, not at ${expected}`);
    this.name = 'RevisionConflict';
  }
}

/** Others were quicker each time a command was decided; nothing was done, and it may be sent again as it is. */
export class StreamBusy extends RevisionConflict {
  constructor({ stream, expected, actual }: RevisionConflict) {
    super(stream, expected, actual);
    this.name = 'StreamBusy';
  }
}

/** The store could not be reached or did not answer in time; the outcome of an append may be unknown. */
export class StoreUnavailable extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`the event store cannot be reached: ${reason}`, options);
    this.name = 'StoreUnavailable';
  }
}

/** The append is larger than the store takes (1 MiB). */
export class EventTooLarge extends Error {
  constructor(
    readonly stream: string,
    readonly bytes: number,
  ) {
    super(`an append of ${bytes} bytes to ${stream} is larger than the store takes`);
    this.name = 'EventTooLarge';
  }
}

/** The append is malformed: no events, a bad stream name, an id that is no UUID, data that are not JSON. */
export class InvalidAppend extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'InvalidAppend';
  }
}

/** A text that is no position of this store. */
export class InvalidPosition extends Error {
  constructor(readonly value: string) {
    super(`"${value}" is not a position of this event store`);
    this.name = 'InvalidPosition';
  }
}
