import type { Position } from '#libs/kernel';
import { InvalidPosition } from './event-store.errors';

const LARGEST = 9_223_372_036_854_775_807n;

/** A position that is a number from 1 in disguise, as the memory and PostgreSQL adapters keep it. */
export function positionOf(number: number | bigint | string): Position {
  return String(number) as Position;
}

/** Reads a position that came from outside; throws `InvalidPosition`. */
export function parseNumberPosition(text: string): Position {
  if (!/^[1-9]\d{0,18}$/.test(text) || BigInt(text) > LARGEST) throw new InvalidPosition(text);
  return text as Position;
}

/** Negative, zero or positive as `a` stands before, at or behind `b`. */
export function compareNumberPositions(a: Position, b: Position): number {
  return a.length === b.length ? (a < b ? -1 : a > b ? 1 : 0) : a.length - b.length;
}

/** The number behind which a read begins: `from` includes its event, `after` does not; 0 is the beginning. */
export function startBehind(options: { from?: Position; after?: Position }): bigint {
  if (options.from !== undefined) return BigInt(parseNumberPosition(options.from)) - 1n;
  return options.after === undefined ? 0n : BigInt(parseNumberPosition(options.after));
}
