import type { Role } from '../roles.rules';

/** Who may open what is out of reach in an emergency. */
export const EMERGENCY_ROLES: readonly Role[] = ['caseworker', 'manager', 'provider-coordinator'];

// What supervises (logs, trails, reviews) is no room of an emergency, else two who opened could review each other.
const ROOMS = [
  'persons',
  'applications',
  'waiting-list',
  'campaigns',
  'admissions',
  'exemptions',
  'decisions',
  'letters',
  'deliveries',
  'statements',
];
const READS = /^(read|list|search)(-|$)/;

/** Whether an opened emergency lets a role do an action: it lets those who care for people read, and change nothing. */
export function opensInEmergency(action: string, role: Role): boolean {
  const [room = '', verb = ''] = action.split('.');
  return EMERGENCY_ROLES.includes(role) && ROOMS.includes(room) && READS.test(verb);
}
