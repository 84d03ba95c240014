import { Injectable } from '@nestjs/common';
import { ACCESS_SCOPES, accessSql, type SubjectKind, type Viewer, visibleAmong } from '#libs/access';
import { CommandRunner, EventStore } from '#libs/event-store';
import { EventCatalogue, type Instant } from '#libs/kernel';
import { Database, NotFound } from '#libs/platform';
import { Projections, viewSchema, whenBuilt } from '#libs/projections';
import {
  breakGlass,
  type BreakGlassCommand,
  type BreakGlassState,
  breakGlassStream,
} from './break-glass.decider';
import type { BreakGlassEvent } from './break-glass.events';
import { breakGlassView } from './break-glass.projection';

const PATIENCE_MS = 2_000;

/** A glass that somebody opened. */
export type KnownBreakGlass = BreakGlassState & { readonly opened: NonNullable<BreakGlassState['opened']> };

/** Opened glasses: their commands, and what is recorded of them. */
@Injectable()
export class BreakGlassDesk {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly runner: CommandRunner,
    private readonly database: Database,
    private readonly projections: Projections,
  ) {}

  /** Where one stands, from the record itself; throws `NotFound`. */
  async get(id: string): Promise<KnownBreakGlass> {
    let state = breakGlass.initialState;
    for await (const stored of this.store.readStream(breakGlassStream(id)))
      state = breakGlass.evolve(state, this.catalogue.decode(stored) as unknown as BreakGlassEvent);
    if (!state.opened) throw new NotFound('break-glass', id);
    return state as KnownBreakGlass;
  }

  /** The same for whoever reviews it; throws `NotFound` for one that concerns nothing of the viewer's. */
  async getForReview(id: string, viewer: Viewer): Promise<KnownBreakGlass> {
    const state = await this.get(id);
    const { caseKind, caseId, personId } = state.opened;
    const kind: SubjectKind = caseKind ?? 'person';
    const subject = caseId ?? personId ?? '';
    const visible = await visibleAmong(this.database, viewer, 'break-glass.review', kind, [subject]);
    if (!visible.has(subject)) throw new NotFound('break-glass', id);
    return state;
  }

  /** Runs a command on one, and waits briefly until reading goes by it: what is closed is out of reach once more. */
  async run(id: string, command: BreakGlassCommand): Promise<void> {
    const { metadata } = command.context;
    const stream = breakGlassStream(id);
    const { position } = await this.runner.run({ stream, decider: breakGlass, command, metadata });
    if (position !== null) await this.projections.waitFor(ACCESS_SCOPES, position, PATIENCE_MS);
  }

  /** Those that an actor opened and that let something be read at a moment, the latest first. */
  async openOf(actorId: string, now: Instant): Promise<KnownBreakGlass[]> {
    const asked = this.database.query<{ state: KnownBreakGlass }>(
      `select b.state from ${viewSchema(breakGlassView.name)}.opened b
        where b.state->'opened'->>'openedBy' = $1 and b.state->>'closed' is null
          and (b.state->'opened'->>'opensUntil')::timestamptz > $2::timestamptz
        order by b.opens_at desc, b.break_glass_id`,
      [actorId, now],
    );
    return (await whenBuilt(breakGlassView.name, asked)).rows.map(({ state }) => state);
  }

  /** Those that concern what is the viewer's, the latest first; only reviewed ones, or others, where asked so. */
  async list(viewer: Viewer, reviewed: boolean | null, limit: number): Promise<KnownBreakGlass[]> {
    const parameters: unknown[] = [reviewed, limit];
    const of = (kind: SubjectKind, id: string): string =>
      accessSql(viewer, 'break-glass.list', { kind, id }, parameters);
    const whose = `case when b.case_id is null then ${of('person', 'b.person_id')}
                        else ${of('case', 'b.case_id')} end`;
    const asked = this.database.query<{ state: KnownBreakGlass }>(
      `select b.state from ${viewSchema(breakGlassView.name)}.opened b
        where ($1::boolean is null or b.reviewed = $1) and ${whose}
        order by b.opens_at desc, b.break_glass_id limit $2`,
      parameters,
    );
    return (await whenBuilt(breakGlassView.name, asked)).rows.map(({ state }) => state);
  }
}
