import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessFilter, type Viewer } from '#libs/access';
import type { CapacityBookOpened } from '#libs/capacity';
import { EventStore } from '#libs/event-store';
import { Database } from '#libs/platform';
import { viewSchema } from '#libs/projections';
import { bookingMismatchesView, type MismatchKind } from './mismatches.projection';

/** A booking that does not say what its admission says, with both; the provider where its book tells it. */
export interface BookingMismatch {
  readonly admissionId: string;
  readonly kind: MismatchKind;
  readonly provider: string | null;
  readonly programme: string | null;
  readonly booked: readonly object[];
  readonly held: readonly object[];
}

/** The bookings to be put right: by sending the cut-off command again, or by giving the place free. */
export class ListBookingMismatches extends Query<readonly BookingMismatch[]> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

type Row = Omit<BookingMismatch, 'provider' | 'programme'> & { readonly book: string };

/** Answers from the view, and from the books for their names. */
@QueryHandler(ListBookingMismatches)
export class ListBookingMismatchesHandler implements IQueryHandler<ListBookingMismatches> {
  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
  ) {}

  async execute({ viewer }: ListBookingMismatches): Promise<readonly BookingMismatch[]> {
    const theirs = { kind: 'admission', id: 'm.admission_id' } as const;
    const access = accessFilter(viewer, 'admissions.list-mismatches', theirs);
    const { rows } = await this.database.query<Row>(
      `select m.admission_id as "admissionId", m.kind, m.book, m.booked, m.held
         from ${viewSchema(bookingMismatchesView.name)}.mismatches m
        where ${access.sql} order by m.admission_id, m.book limit 500`,
      access.parameters,
    );
    return Promise.all(rows.map(async ({ book, ...row }) => ({ ...row, ...(await this.ownerOf(book)) })));
  }

  private async ownerOf(book: string): Promise<{ provider: string | null; programme: string | null }> {
    for await (const { type, data } of this.store.readStream(book, { limit: 1 }))
      if (type === 'CapacityBookOpened') return data as CapacityBookOpened['data'];
    return { provider: null, programme: null };
  }
}
