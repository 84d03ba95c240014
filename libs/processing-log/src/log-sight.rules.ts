import type { Actor } from '#libs/kernel';

// Who reads for the whole office; `unidentified` is a trial without sign-in on one's own machine.
const OF_ALL_UNITS: readonly string[] = ['data-protection-officer', 'unidentified'];

/** The unit whose workers' entries somebody may list; null for whoever may list those of all units. */
export const unitInSight = ({ role, unit }: Actor): string | null =>
  OF_ALL_UNITS.includes(role) ? null : (unit ?? '');
