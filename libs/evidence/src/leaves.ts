import type { Position } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import type { Hash } from './hashes';

/** One event as a seal covers it. */
export interface Leaf {
  readonly position: Position;
  readonly id: string;
  readonly hash: Hash;
}

/** Events of a seal in their order: ids of 16 and hashes of 32 bytes side by side. */
export interface Leaves {
  readonly positions: readonly string[];
  readonly ids: Buffer;
  readonly hashes: Buffer;
}

const PART = 4_096;

/** Writes a seal's leaves, a few thousand a row. */
export async function writeLeaves(
  db: Queryable,
  seal: number,
  { positions, ids, hashes }: Leaves,
): Promise<void> {
  for (let from = 0; from < positions.length; from += PART)
    await db.query(
      'insert into evidence.leaves (seal, part, positions, ids, hashes) values ($1, $2, $3, $4, $5)',
      [
        seal,
        from / PART,
        positions.slice(from, from + PART).join(),
        ids.subarray(from * 16, (from + PART) * 16),
        hashes.subarray(from * 32, (from + PART) * 32),
      ],
    );
}

/** A seal's leaves; a row that was cut gives fewer of them, or lists of different lengths. */
export async function readLeaves(db: Queryable, seal: number): Promise<Leaves> {
  const { rows } = await db.query<{ positions: string; ids: Buffer; hashes: Buffer }>(
    'select positions, ids, hashes from evidence.leaves where seal = $1 order by part',
    [seal],
  );
  return {
    positions: rows.flatMap(({ positions }) => positions.split(',')),
    ids: Buffer.concat(rows.map(({ ids }) => ids)),
    hashes: Buffer.concat(rows.map(({ hashes }) => hashes)),
  };
}

/** The leaves one by one. */
export const eachLeaf = ({ positions, ids, hashes }: Leaves): Leaf[] =>
  positions.map((position, index) => ({
    position: position as Position,
    id: uuidOf(ids.subarray(index * 16, index * 16 + 16)),
    hash: hashes.subarray(index * 32, index * 32 + 32),
  }));

/** True when a seal covers the event, wherever; reads all leaves. */
export async function isSealed(db: Queryable, id: string): Promise<boolean> {
  const { rows } = await db.query<{ found: boolean }>(
    'select exists (select from evidence.leaves where position($1 in ids) > 0) as found',
    [Buffer.from(id.replaceAll('-', ''), 'hex')],
  );
  return rows[0]?.found ?? false;
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
