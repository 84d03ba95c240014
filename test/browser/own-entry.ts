import { randomUUID } from 'node:crypto';
import { Questions } from './addresses';
import { officeDay } from './days';

/** An eligible person for home help, whom only one test knows. */
const FACTS = {
  careAtHomeReplacesInstitution: true,
  bornOn: '1940-03-08',
  notFullyAbleToLiveAlone: true,
  tasks: ['washing', 'cleaning'],
  hoursADay: 1,
  hoursAWeek: 6,
};

/** Letters only, as surnames are. */
const surname = (): string =>
  `Cakalec${[...randomUUID().slice(0, 8)].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('')}`;

/** Somebody new who waits for home help at Dom Koper since so many days, after an application; answers the entry's id. */
export async function ownEntry(url: string, daysAgo = 0): Promise<string> {
  const questions = new Questions(url);
  const day = officeDay(-daysAgo);
  const give = <T>(path: string, body: object): Promise<T> => questions.ask<T>(path, 'caseworker', body);
  const { personId } = await give<{ personId: string }>('/persons', {
    surname: surname(),
    givenName: 'Tina',
  });
  const { applicationId } = await give<{ applicationId: string }>('/applications', {
    ...{ programme: 'home-help', municipality: '050', unit: 'Koper', sign: '123', channel: 'paper' },
    personId,
    receivedOn: day,
  });
  const of = `/applications/${applicationId}`;
  await give(`${of}/documents`, { type: 'application', receivedOn: day });
  await give(`${of}/completeness-checks`, { facts: {} });
  await give(`${of}/eligibility-evaluations`, { facts: FACTS });
  const { entryId } = await give<{ entryId: string }>(`${of}/waiting-list-entries`, {
    ...{ provider: 'Dom Koper', listedOn: day, legalRegime: 'ZSV' },
    needProfile: { frequency: 'daily', extendedScope: [], relativesHelp: false, hoursPerWeek: 6 },
  });
  return entryId;
}
