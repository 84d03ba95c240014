import type { ScopeSource } from '#libs/access';
import type { BreakGlassOpened } from './break-glass.events';

/** Who reads what until when, out of reach; nothing any more since it was closed. */
export const breakGlassScopes: ScopeSource = {
  kind: 'emergency',
  version: 1,
  facts: {
    BreakGlassOpened: ({ caseKind, caseId, personId, openedBy, opensUntil }: BreakGlassOpened['data']) => {
      const subject = caseId === null ? personId : caseId;
      if (subject === null) throw new Error('a glass was opened to nothing');
      return { opening: { actor: openedBy, kind: caseKind ?? 'person', id: subject, until: opensUntil } };
    },
    BreakGlassClosed: () => ({ opening: null }),
  },
};
