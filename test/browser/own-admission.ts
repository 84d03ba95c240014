import { randomUUID } from 'node:crypto';
import { Questions } from './addresses';
import { officeDay } from './days';

const DAY_MS = 86_400_000;

/** The month before the one that runs by the clock in Slovenia, e.g. `2026-10`. */
export function lastMonth(): string {
  const first = new Date(`${officeDay().slice(0, 7)}-01T00:00:00Z`);
  return new Date(first.getTime() - DAY_MS).toISOString().slice(0, 7);
}

/** Letters only, as surnames are. */
const surname = (): string =>
  `Sprejet${[...randomUUID().slice(0, 8)].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('')}`;

/**
 * Somebody new who is given home help at Dom Koper since the first of last month, on Mondays from eight to half past
 * nine; answers the admission's id.
 */
export async function ownAdmission(url: string): Promise<string> {
  const questions = new Questions(url);
  const give = <T>(path: string, body: object): Promise<T> => questions.ask<T>(path, 'caseworker', body);
  const named = { surname: surname(), givenName: 'Tina' };
  const { personId } = await give<{ personId: string }>('/persons', named);
  const { admissionId } = await give<{ admissionId: string }>('/admissions', {
    ...{ personId, programme: 'home-help', provider: 'Dom Koper', municipality: '050' },
    startsOn: `${lastMonth()}-01`,
    agreement: {
      kind: 'service',
      hoursPerWeek: 1.5,
      tasks: ['washing', 'cleaning'],
      schedule: [{ weekday: 1, from: '08:00', to: '09:30' }],
      price: { item: 'care', provider: 'Koper' },
    },
  });
  return admissionId;
}
