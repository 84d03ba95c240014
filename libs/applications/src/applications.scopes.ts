import type { ScopeSource } from '#libs/access';
import type { EventOf } from '#libs/kernel';
import type {
  applicationHandedOver,
  ApplicationReceived,
  applicationTaken,
  applicationTransferred,
} from './applications.events';

type Data<Definition> = EventOf<Definition>['data'];

/** An application is handled by the unit where it is now, and stands at the providers to which it is addressed. */
export const applicationScopes: ScopeSource = {
  kind: 'application',
  version: 1,
  facts: {
    ApplicationReceived: ({
      unit,
      providers,
      programme,
      municipality,
      personId,
    }: ApplicationReceived['data']) => ({
      units: [unit],
      providers: providers.map(({ provider }) => provider),
      programme,
      municipality,
      persons: [personId],
    }),
    ApplicationTransferred: ({ toUnit }: Data<typeof applicationTransferred>) => ({
      units: [toUnit],
      assignee: null,
    }),
    ApplicationTaken: ({ assignee }: Data<typeof applicationTaken>) => ({ assignee }),
    ApplicationHandedOver: ({ to }: Data<typeof applicationHandedOver>) => ({ assignee: to }),
  },
};
