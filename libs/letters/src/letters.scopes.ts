import type { ScopeSource } from '#libs/access';
import type { LetterProduced } from './letters.events';

/** A letter is handled where its application is, else by the unit, or the provider, that wrote it. */
export const letterScopes: ScopeSource = {
  kind: 'letter',
  version: 1,
  facts: {
    LetterProduced: ({ unit, programme, applicationId, personId }: LetterProduced['data']) => ({
      units: [unit],
      providers: [unit],
      programme,
      application: applicationId,
      persons: [personId],
    }),
  },
};
