import type { Position } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import type { Hash } from './hashes';

/** One event as a seal covers it. */
export interface Leaf {
  readonly position: Position;
  readonly id: string;
  readonly hash: Hash;
}

const PART = 4_096;

/** Writes a seal's leaves, a few thousand a row. */
export async function writeLeaves(db: Queryable, seal: number, leaves: readonly Leaf[]): Promise<void> {
  for (let part = 0; part * PART < leaves.length; part += 1) {
    const some = leaves.slice(part * PART, (part + 1) * PART);
    const ids = Buffer.from(some.map(({ id }) => id.replaceAll('-', '')).join(''), 'hex');
    await db.query(
      'insert into evidence.leaves (seal, part, positions, ids, hashes) values ($1, $2, $3, $4, $5)',
      [
        seal,
        part,
        some.map(({ position }) => position).join(),
        ids,
        Buffer.concat(some.map(({ hash }) => hash)),
      ],
    );
  }
}

/** A seal's leaves in their order; a row that was cut gives fewer of them. */
export async function readLeaves(db: Queryable, seal: number): Promise<Leaf[]> {
  const { rows } = await db.query<{ positions: string; ids: Buffer; hashes: Buffer }>(
    'select positions, ids, hashes from evidence.leaves where seal = $1 order by part',
    [seal],
  );
  return rows.flatMap(({ positions, ids, hashes }) =>
    positions.split(',').map((position, index) => ({
      position: position as Position,
      id: uuidOf(ids.subarray(index * 16, index * 16 + 16)),
      hash: hashes.subarray(index * 32, index * 32 + 32),
    })),
  );
}

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
