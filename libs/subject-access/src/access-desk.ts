import { Injectable } from '@nestjs/common';
import { CommandRunner, EventStore } from '#libs/event-store';
import { EventCatalogue } from '#libs/kernel';
import { Database, NotFound } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { type AccessCommand, accessDecider, type AccessState, accessStream } from './subject-access.decider';
import type { SubjectAccessEvent } from './subject-access.events';
import { subjectAccessView } from './subject-access.projection';

/** A request that somebody registered. */
export type KnownRequest = AccessState & { readonly registered: NonNullable<AccessState['registered']> };

/** Requests for access: their commands, and what is recorded of them. */
@Injectable()
export class AccessDesk {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly runner: CommandRunner,
    private readonly database: Database,
  ) {}

  /** Where a request stands, from the record itself; throws `NotFound`. */
  async get(requestId: string): Promise<KnownRequest> {
    let state = accessDecider.initialState;
    for await (const stored of this.store.readStream(accessStream(requestId)))
      state = accessDecider.evolve(state, this.catalogue.decode(stored) as unknown as SubjectAccessEvent);
    if (!state.registered) throw new NotFound('access request', requestId);
    return state as KnownRequest;
  }

  /** Runs a command on its request. */
  async run(command: AccessCommand): Promise<void> {
    const { metadata } = command.context;
    const stream = accessStream(command.requestId);
    await this.runner.run({ stream, decider: accessDecider, command, metadata });
  }

  /** Requests, the one due first before the others; only open ones where asked so. */
  async list(open: boolean | null): Promise<KnownRequest[]> {
    const asked = this.database.query<{ state: KnownRequest }>(
      `select state from ${viewSchema(subjectAccessView.name)}.requests
        where $1::boolean is null or open = $1 order by open desc, due_on, request_id`,
      [open],
    );
    return (await whenBuilt(subjectAccessView.name, asked)).rows.map(({ state }) => state);
  }
}
