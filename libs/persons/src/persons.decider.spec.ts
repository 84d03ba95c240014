import { type EventMetadata, localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  ChooseContactLanguage,
  CorrectDeath,
  CorrectEmso,
  LiftAddressProtection,
  person,
  ProtectAddress,
  RecordDeath,
  RecordPersonDetails,
  RegisterNewPerson,
  RegisterPerson,
  RegisterPseudonymousPerson,
} from './persons.decider';
import type { PersonalFieldRef, PersonEvent } from './persons.events';

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
const details = (...personalData: PersonalFieldRef[]) =>
  new RecordPersonDetails({ personalData, reason: null }, metadata);
const emso = (version: number) => new CorrectEmso({ version, reason: null }, metadata);
const language = (code: 'sl' | 'it') => new ChooseContactLanguage({ language: code }, metadata);
const protecting = (unit: string | null) => new ProtectAddress({ unit }, metadata);
const lifting = (unit: string | null) => new LiftAddressProtection({ unit }, metadata);

const registered: PersonEvent = {
  type: 'PersonRegistered',
  data: { personId, identifiedBy: 'emso', personalData: [ref('surname', 1), ref('emso', 1)] },
};
const underCode: PersonEvent = {
  type: 'PseudonymousPersonRegistered',
  data: { personId, personalData: [ref('pseudonym', 1)] },
};
const inItalian: PersonEvent = { type: 'ContactLanguageChosen', data: { language: 'it' } };
const protectedBy = (unit: string): PersonEvent => ({ type: 'AddressProtected', data: { unit } });
const lifted: PersonEvent = { type: 'AddressProtectionLifted', data: {} };

describe('A person in a register that is read', () => {
  it('becomes known to the office once', () => {
    given(person, [])
      .when(registering(ref('surname', 1), ref('emso', 1)))
      .then(registered);
  });

  it('who is known already is not registered again', () => {
    given(person, [registered])
      .when(registering(ref('emso', 1), ref('surname', 1)))
      .thenNothing();
  });

  it('who moved keeps the old address and gets the new one beside it', () => {
    given(person, [registered])
      .when(registering(ref('surname', 1), ref('street', 2)))
      .then({ type: 'PersonDetailsRecorded', data: { personalData: [ref('street', 2)], reason: null } });
  });
});

describe('A person who comes to the office', () => {
  const newPerson = (contactLanguage: 'it' | null) =>
    new RegisterNewPerson(
      { personId, identifiedBy: 'emso', personalData: [ref('surname', 1), ref('emso', 1)], contactLanguage },
      metadata,
    );

  it('is registered with the language of letters, where one was chosen', () => {
    given(person, []).when(newPerson(null)).then(registered);
    given(person, []).when(newPerson('it')).then(registered, inItalian);
  });

  it('is not registered a second time', () => {
    given(person, [registered]).when(newPerson(null)).thenRefused('PERSON_ALREADY_KNOWN', { personId });
    given(person, [underCode]).when(newPerson(null)).thenRefused('PERSON_ALREADY_KNOWN', { personId });
  });

  it('gets details written down that were not', () => {
    given(person, [registered])
      .when(details(ref('surname', 2), ref('emso', 1)))
      .then({ type: 'PersonDetailsRecorded', data: { personalData: [ref('surname', 2)], reason: null } });
    given(person, [registered])
      .when(details(ref('surname', 1)))
      .thenNothing();
    given(person, [])
      .when(details(ref('surname', 1)))
      .thenRefused('PERSON_NOT_REGISTERED', {});
    given(person, [registered])
      .when(details(ref('pseudonym', 1)))
      .thenRefused('NAMED_PERSON_BEARS_NO_CODE', {});
  });

  it('has written down why a value took the place of another, where somebody said', () => {
    const surname = ref('surname', 2);
    const why = new RecordPersonDetails({ personalData: [surname], reason: 'changed-by-document' }, metadata);
    const married: PersonEvent = {
      type: 'PersonDetailsRecorded',
      data: { personalData: [surname], reason: 'changed-by-document' },
    };
    given(person, [registered]).when(why).then(married);
    const number = new CorrectEmso({ version: 2, reason: 'clerical-error' }, metadata);
    const right: PersonEvent = {
      type: 'EmsoCorrected',
      data: { version: 2, replaces: 1, reason: 'clerical-error' },
    };
    given(person, [registered]).when(number).then(right);
    const state = [registered, married, right].reduce(person.evolve, person.initialState);
    expect(state.reasons).toEqual({ 'surname/2': 'changed-by-document', 'emso/2': 'clerical-error' });
  });

  it('may have another EMŠO than was thought; which one was replaced stays known', () => {
    const corrected: PersonEvent = { type: 'EmsoCorrected', data: { version: 2, replaces: 1, reason: null } };
    given(person, [registered]).when(emso(2)).then(corrected);
    given(person, [registered, corrected]).when(emso(2)).thenNothing();
    given(person, [registered, corrected])
      .when(emso(3))
      .then({ type: 'EmsoCorrected', data: { version: 3, replaces: 2, reason: null } });
    given(person, []).when(emso(1)).thenRefused('PERSON_NOT_REGISTERED', {});
  });

  it('may turn out to have one where none was known', () => {
    const without: PersonEvent = {
      type: 'PersonRegistered',
      data: { personId, identifiedBy: 'none', personalData: [] },
    };
    given(person, [without])
      .when(emso(1))
      .then({ type: 'EmsoCorrected', data: { version: 1, replaces: null, reason: null } });
  });

  it('chooses the language of letters', () => {
    given(person, [registered]).when(language('it')).then(inItalian);
    given(person, [registered, inItalian]).when(language('it')).thenNothing();
    given(person, [registered, inItalian])
      .when(language('sl'))
      .then({ type: 'ContactLanguageChosen', data: { language: 'sl' } });
    given(person, []).when(language('it')).thenRefused('PERSON_NOT_REGISTERED', {});
  });
});

describe('A person under a code', () => {
  const byCode = new RegisterPseudonymousPerson({ personId, personalData: [ref('pseudonym', 1)] }, metadata);

  it('is registered once', () => {
    given(person, []).when(byCode).then(underCode);
    given(person, [underCode]).when(byCode).thenRefused('PERSON_ALREADY_KNOWN', { personId });
  });

  it.each(['surname', 'givenName', 'birthDate', 'taxNumber', 'street', 'phone', 'email'])(
    'never gets a %s',
    (field) => {
      given(person, [underCode])
        .when(details(ref(field, 1)))
        .thenRefused('PSEUDONYM_BEARS_NO_NAME', {});
    },
  );

  it('never gets an EMŠO, and is not named by a register either', () => {
    given(person, [underCode]).when(emso(1)).thenRefused('PSEUDONYM_BEARS_NO_NAME', {});
    given(person, [underCode])
      .when(registering(ref('surname', 1)))
      .thenRefused('PSEUDONYM_BEARS_NO_NAME', {});
  });
});

describe('A protected address', () => {
  it('is protected by the unit that acts', () => {
    given(person, [registered]).when(protecting('Varna')).then(protectedBy('Varna'));
    given(person, [registered, protectedBy('Varna')])
      .when(protecting('Varna'))
      .thenNothing();
    given(person, [registered]).when(protecting(null)).thenRefused('UNIT_REQUIRED', {});
    given(person, []).when(protecting('Varna')).thenRefused('PERSON_NOT_REGISTERED', {});
  });

  it('is not taken over by another unit, which does not learn whose it is', () => {
    given(person, [registered, protectedBy('Varna')])
      .when(protecting('Koper'))
      .thenRefused('ADDRESS_PROTECTED_BY_OTHER_UNIT', {});
  });

  it('is shown again only by its unit', () => {
    given(person, [registered, protectedBy('Varna')])
      .when(lifting('Varna'))
      .then(lifted);
    for (const unit of ['Koper', null])
      given(person, [registered, protectedBy('Varna')])
        .when(lifting(unit))
        .thenRefused('ADDRESS_PROTECTED_BY_OTHER_UNIT', {});
    given(person, [registered]).when(lifting('Varna')).thenRefused('ADDRESS_NOT_PROTECTED', {});
    given(person, [registered, protectedBy('Varna'), lifted])
      .when(lifting('Varna'))
      .thenRefused('ADDRESS_NOT_PROTECTED', {});
  });
});

describe('A death', () => {
  const today = localDate('2023-04-03');
  const died = (on: string) => new RecordDeath({ diedOn: localDate(on), today }, metadata);
  const corrected = (on: string | null) =>
    new CorrectDeath({ diedOn: on === null ? null : localDate(on), today, reason: null }, metadata);
  const dead: PersonEvent = { type: 'PersonDied', data: { diedOn: localDate('2022-11-20') } };

  it('is recorded when the office comes to know it, with the day on which it was', () => {
    given(person, [registered]).when(died('2022-11-20')).then(dead);
    given(person, [underCode]).when(died('2022-11-20')).then(dead);
  });

  it('is recorded once, of somebody who is known, and not in the future', () => {
    given(person, [registered, dead]).when(died('2022-11-20')).thenNothing();
    given(person, [registered, dead])
      .when(died('2022-11-21'))
      .thenRefused('DEATH_ALREADY_RECORDED', { diedOn: '2022-11-20' });
    given(person, []).when(died('2022-11-20')).thenRefused('PERSON_NOT_REGISTERED', {});
    given(person, [registered]).when(died('2023-04-04')).thenRefused('DATE_IN_FUTURE', { field: 'diedOn' });
  });

  it('is corrected to another day, or to none', () => {
    const replaces = localDate('2022-11-20');
    given(person, [registered, dead])
      .when(corrected('2022-11-19'))
      .then({ type: 'DeathCorrected', data: { diedOn: localDate('2022-11-19'), replaces, reason: null } });
    const alive: PersonEvent = { type: 'DeathCorrected', data: { diedOn: null, replaces, reason: null } };
    given(person, [registered, dead]).when(corrected(null)).then(alive);
    given(person, [registered, dead]).when(corrected('2022-11-20')).thenNothing();
    given(person, [registered, dead, alive])
      .when(died('2023-04-01'))
      .then({
        type: 'PersonDied',
        data: { diedOn: localDate('2023-04-01') },
      });
  });

  it('is not corrected where none is recorded, nor into the future', () => {
    given(person, [registered]).when(corrected(null)).thenRefused('DEATH_NOT_RECORDED', {});
    given(person, [registered, dead])
      .when(corrected('2023-04-04'))
      .thenRefused('DATE_IN_FUTURE', { field: 'diedOn' });
  });
});
