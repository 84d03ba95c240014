import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { EventCatalogue } from '#libs/kernel';
import { type ContentHash, isContentHash, NotFound } from '#libs/platform';
import { application, applicationStream } from './applications.decider';
import type {
  ApplicationDocumentReceived,
  ApplicationEvent,
  ApplicationReceived,
} from './applications.events';
import type { ApplicationState } from './application-state.rules';

/** An application that was received. */
export type KnownApplication = ApplicationState & { readonly received: ApplicationReceived['data'] };

/** What was recorded about a document, and whose it is; the hash is the name under which the bytes are kept. */
export interface DocumentFound {
  readonly personId: string;
  readonly contentHash: ContentHash | null;
  readonly mediaType: string | null;
}

/** Reads an application from the record itself, for commands that must know it before they are decided. */
@Injectable()
export class ApplicationReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** The application as it stands; throws `NotFound`. */
  async get(applicationId: string): Promise<KnownApplication> {
    let state = application.initialState;
    for await (const stored of this.store.readStream(applicationStream(applicationId)))
      state = application.evolve(state, this.catalogue.decode(stored) as unknown as ApplicationEvent);
    if (!state.received) throw new NotFound('application', applicationId);
    return state as KnownApplication;
  }

  /** What was recorded about a document of an application, and whose it is; throws `NotFound`. */
  async document(applicationId: string, documentId: string): Promise<DocumentFound> {
    const { personId } = (await this.get(applicationId)).received;
    for await (const { type, data } of this.store.readStream(applicationStream(applicationId))) {
      const document = data as ApplicationDocumentReceived['data'];
      if (type !== 'ApplicationDocumentReceived' || document.documentId !== documentId) continue;
      const { contentHash, mediaType } = document;
      return { personId, contentHash: isContentHash(contentHash) ? contentHash : null, mediaType };
    }
    throw new NotFound('document', documentId);
  }
}
