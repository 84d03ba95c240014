import type { ComponentProps } from 'react';
import { Loaded } from '../ui';
import { BreakGlassOffer } from './offer';
import type { OpenedSubject } from './opened-subject';

/** As `Loaded`, of a case or person; where it is out of reach with the way in for an emergency. */
export function WithinReach<T>({
  of,
  ...loaded
}: ComponentProps<typeof Loaded<T>> & { readonly of: OpenedSubject }) {
  return (
    <>
      <BreakGlassOffer error={loaded.read.error} of={of} />
      <Loaded {...loaded} />
    </>
  );
}
