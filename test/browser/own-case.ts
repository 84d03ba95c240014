import { randomInt, randomUUID } from 'node:crypto';
import { Questions } from './addresses';
import { officeDay } from './days';

/** Somebody whom only one test knows, with a case of theirs where one was asked for. */
export interface Newcomer {
  readonly surname: string;
  readonly personId: string;
}

/** A surname that nobody else has; letters only, as names are. */
export function newSurname(): string {
  const letters = [...randomUUID().replaceAll('-', '').slice(0, 8)].map((digit) =>
    String.fromCharCode(97 + parseInt(digit, 16)),
  );
  return `Preizkus${letters.join('')}`;
}

/** An EMŠO with a right check digit, of somebody born in 1950. */
export function newEmso(): string {
  const weights = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  for (;;) {
    const digits = `${String(randomInt(1, 28)).padStart(2, '0')}0195050${randomInt(1000, 9999)}`.slice(0, 12);
    const rest =
      [...digits].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11;
    if (rest !== 1) return `${digits}${rest === 0 ? 0 : 11 - rest}`;
  }
}

/** Enters a new person; an EMŠO where it matters. */
export async function enter(questions: Questions, emso?: string): Promise<Newcomer> {
  const surname = newSurname();
  const body = { surname, givenName: 'Tina', ...(emso !== undefined && { emso }) };
  const { personId } = await questions.ask<{ personId: string }>('/persons', 'caseworker', body);
  return { surname, personId };
}

/** Receives an application of somebody for home help, on today's day; answers its id. */
export async function apply(questions: Questions, { personId }: Newcomer): Promise<string> {
  const receivedOn = officeDay();
  const about = { programme: 'home-help', municipality: '050', unit: 'Koper', sign: '123', channel: 'paper' };
  const { applicationId } = await questions.ask<{ applicationId: string }>('/applications', 'caseworker', {
    ...about,
    personId,
    receivedOn,
  });
  return applicationId;
}
