import type { EventMetadata } from '#libs/kernel';
import { given } from '#libs/testing';
import { person, RegisterPerson } from './persons.decider';
import type { PersonalFieldRef, PersonRegistered } from './persons.events';

const personId = '7f0d6d0e-5a3b-4c55-9d0e-0f5c3c1a9b01';
const metadata: EventMetadata = {
  commandId: 'c0ffee00-0000-4000-8000-000000000001',
  correlationId: 'c0ffee00-0000-4000-8000-000000000001',
  causationId: null,
  actor: { id: 'ana', role: 'caseworker', unit: 'Koper', onBehalfOf: null },
  legalBasis: null,
  purpose: 'register import',
};
const ref = (field: string, version: number): PersonalFieldRef => ({ field, version });
const registering = (...personalData: PersonalFieldRef[]): RegisterPerson =>
  new RegisterPerson({ personId, identifiedBy: 'emso', personalData }, metadata);
const registered: PersonRegistered = {
  type: 'PersonRegistered',
  data: { personId, identifiedBy: 'emso', personalData: [ref('surname', 1), ref('street', 1)] },
};

describe('A person', () => {
  it('becomes known to the office once', () => {
    given(person, [])
      .when(registering(ref('surname', 1), ref('street', 1)))
      .then(registered);
  });

  it('who is known already is not registered again', () => {
    given(person, [registered])
      .when(registering(ref('street', 1), ref('surname', 1)))
      .thenNothing();
  });

  it('who moved keeps the old address and gets the new one beside it', () => {
    given(person, [registered])
      .when(registering(ref('surname', 1), ref('street', 2)))
      .then({ type: 'PersonDetailsRecorded', data: { personalData: [ref('street', 2)] } });
  });
});
