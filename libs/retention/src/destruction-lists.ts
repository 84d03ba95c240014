import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { destructionDecider, type DestructionState } from './destruction.decider';
import type { DestructionEvent } from './destruction.events';
import { type DestructionStanding, retentionView } from './retention.projection';

const DESTRUCTIONS = `${viewSchema(retentionView.name)}.destructions`;

interface Row {
  readonly total: number;
  readonly lines: readonly { readonly event: DestructionEvent }[];
}

/** Destruction lists as the view keeps them. */
@Injectable()
export class DestructionLists {
  constructor(private readonly database: Database) {}

  /** A page of lists, the newest first; `total` counts all that were asked for. */
  async page(
    state: DestructionStanding | null,
    offset: number,
    limit: number,
  ): Promise<{ total: number; lists: DestructionState[] }> {
    const asked = this.database.query<Row>(
      `select count(*) over ()::int as total, lines from ${DESTRUCTIONS}
        where $1::text is null or state = $1 order by proposed_on desc, destruction_id offset $2 limit $3`,
      [state, offset, limit],
    );
    const { rows } = await whenBuilt(retentionView.name, asked);
    const lists = rows.map(({ lines }) =>
      lines.reduce(
        (known, { event }) => destructionDecider.evolve(known, event),
        destructionDecider.initialState,
      ),
    );
    return { total: rows[0]?.total ?? 0, lists };
  }
}
