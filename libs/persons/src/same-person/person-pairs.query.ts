import type { Queryable } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { personPairsView } from './person-pairs.projection';

const PAIRS = `${viewSchema(personPairsView.name)}.pairs`;

/** All records of one person; `survivorId` is the one under which they are shown. */
export interface JoinedRecords {
  readonly survivorId: string;
  /** The records without the survivor's, in the order of their ids. */
  readonly absorbedIds: readonly string[];
}

interface Member {
  readonly asked: string;
  readonly member: string;
  readonly absorbed: boolean;
}

/**
 * The records that were joined with each of the persons, whoever of them is asked for. Where two decisions at
 * once left several survivors, or none, it is the one with the smallest id, so that all pages agree.
 */
export async function joinedRecords(
  db: Queryable,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, JoinedRecords>> {
  const answer = db.query<Member>(
    `with recursive joined (asked, member) as (
       select p, p from unnest($1::uuid[]) p
       union
       select j.asked, case when s.one_id = j.member then s.other_id else s.one_id end
         from joined j join ${PAIRS} s on s.decision = 'same' and j.member in (s.one_id, s.other_id))
     select j.asked, j.member,
            exists (select from ${PAIRS} s where s.decision = 'same' and s.one_id = j.member) as absorbed
       from joined j order by j.asked, j.member`,
    [personIds],
  );
  const { rows } = await whenBuilt(personPairsView.name, answer);
  const members = new Map<string, Member[]>();
  for (const row of rows) members.set(row.asked, [...(members.get(row.asked) ?? []), row]);
  return new Map([...members].map(([asked, group]) => [asked, joinedOf(group)]));
}

function joinedOf(group: readonly Member[]): JoinedRecords {
  const survivorId = (group.find(({ absorbed }) => !absorbed) ?? (group[0] as Member)).member;
  return {
    survivorId,
    absorbedIds: group.map(({ member }) => member).filter((member) => member !== survivorId),
  };
}

/** The records of which it was decided that they are not of the same person as any of these. */
export async function foundDifferentFrom(
  db: Queryable,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const answer = db.query<{ one: string; other: string }>(
    `select one_id as one, other_id as other from ${PAIRS}
      where decision = 'different' and (one_id = any($1::uuid[]) or other_id = any($1::uuid[]))`,
    [personIds],
  );
  const { rows } = await whenBuilt(personPairsView.name, answer);
  return new Set(rows.flatMap(({ one, other }) => [one, other]).filter((id) => !personIds.includes(id)));
}
