import type { Queryable } from '#libs/platform';
import { type Seal, sealCode } from './seal';

/** The last seal, or null before the first. */
export async function lastSeal(db: Queryable): Promise<Seal | null> {
  const { rows } = await db.query<{ seal: Seal }>(
    'select seal from evidence.seals order by number desc limit 1',
  );
  return rows[0]?.seal ?? null;
}

/** Seals after a number, in their order. */
export async function listSeals(db: Queryable, after = 0, limit = 1_000_000): Promise<Seal[]> {
  const { rows } = await db.query<{ seal: Seal }>(
    'select seal from evidence.seals where number > $1 order by number limit $2',
    [after, limit],
  );
  return rows.map(({ seal }) => seal);
}

/** The seal of a code from paper, or null. */
export async function sealOfCode(db: Queryable, code: string): Promise<Seal | null> {
  const { rows } = await db.query<{ seal: Seal }>('select seal from evidence.seals where code = $1', [code]);
  return rows[0]?.seal ?? null;
}

/** Writes a seal down. */
export async function saveSeal(db: Queryable, seal: Seal): Promise<void> {
  await db.query('insert into evidence.seals (number, seal, code) values ($1, $2, $3)', [
    seal.number,
    JSON.stringify(seal),
    sealCode(seal),
  ]);
}
