import type { DomainEvent, RecordedEvent } from '#libs/kernel';
import { recorder } from '#libs/testing';

/** The one who looks: everybody in the matrix is Ana of Koper, in one role after the other. */
export const ANA = { id: 'ana', unit: 'Koper' };

/** A person of the matrix, in plain words. */
export interface Person {
  readonly id: string;
  readonly knownTo: string;
  readonly protectedBy?: string;
  readonly underCode?: true;
  /** Another record of the same person. */
  readonly sameAs?: string;
}

/** A case of the matrix, in plain words. */
export interface Case {
  readonly kind: 'application' | 'entry' | 'admission' | 'exemption' | 'decision' | 'letter' | 'campaign';
  readonly id: string;
  readonly unit: string;
  readonly provider: string | null;
  readonly programme: string;
  readonly person: string | null;
  readonly takenBy?: string;
  readonly application?: string;
}

const uuid = (kind: number, number: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;
const person = (number: number): string => uuid(1, number);
const application = (number: number): string => uuid(2, number);

export const PERSONS: readonly Person[] = [
  { id: person(1), knownTo: 'Koper' },
  { id: person(2), knownTo: 'Piran' },
  { id: person(3), knownTo: 'Koper', protectedBy: 'Piran' },
  { id: person(4), knownTo: 'Piran', protectedBy: 'Koper' },
  { id: person(5), knownTo: 'Koper', underCode: true },
  { id: person(6), knownTo: 'Piran', underCode: true },
  { id: person(7), knownTo: 'Izola', sameAs: person(1) },
  { id: person(8), knownTo: 'Izola', sameAs: person(3) },
  { id: person(9), knownTo: 'Izola' },
];

const PROGRAMMES = ['home-help', 'housing-group', 'low-threshold', 'crisis-centre'] as const;

// Every way of standing to Ana, in a programme of every sensitivity.
const applications: readonly Case[] = PROGRAMMES.flatMap((programme, at) => {
  const of = (number: number, said: Partial<Case>): Case => ({
    kind: 'application',
    id: application(at * 20 + number),
    unit: 'Piran',
    provider: null,
    programme,
    person: person(2),
    ...said,
  });
  return [
    of(1, { unit: 'Koper', person: person(1) }),
    of(2, { unit: 'Koper', takenBy: 'ana', person: person(1) }),
    of(3, { unit: 'Koper', takenBy: 'bojan', person: person(9) }),
    of(4, {}),
    of(5, { provider: 'Koper' }),
    of(6, { takenBy: 'ana' }),
    of(7, { unit: 'Koper', person: person(3) }),
    of(8, { unit: 'Koper', person: person(3), takenBy: 'bojan' }),
    of(9, { unit: 'Koper', person: person(8), takenBy: 'bojan' }),
    of(10, { person: person(4) }),
    of(11, { unit: 'Koper', person: person(5), takenBy: 'bojan' }),
  ];
});

const KINDS = ['entry', 'admission', 'decision', 'letter'] as const;

// What comes of an application was written down in a unit which handles it no longer.
const offspring: readonly Case[] = [1, 2, 3, 4, 23, 43].flatMap((number, at) =>
  KINDS.map((kind, place): Case => {
    const from = applications.find(({ id }) => id === application(number)) as Case;
    const unit = from.unit === 'Koper' ? 'Piran' : 'Koper';
    return {
      kind,
      id: uuid(3, at * 10 + place),
      unit,
      // Whoever wrote a letter may read it again.
      provider: kind === 'letter' ? unit : kind === 'decision' ? null : 'Dom Izola',
      programme: from.programme,
      person: from.person,
      application: from.id,
    };
  }),
);

const ALONE = ['entry', 'admission', 'exemption', 'decision', 'letter', 'campaign'] as const;
const alone: readonly Case[] = ALONE.flatMap((kind, at): Case[] => {
  const one = { kind, programme: 'home-help', person: kind === 'campaign' ? null : person(2) };
  const standing = (unit: string, provider: string | null): string | null =>
    kind === 'letter' ? unit : kind === 'exemption' || kind === 'decision' ? null : provider;
  return [
    { ...one, id: uuid(4, at * 10 + 1), unit: 'Koper', provider: standing('Koper', 'Dom Izola') },
    { ...one, id: uuid(4, at * 10 + 2), unit: 'Piran', provider: standing('Piran', 'Dom Izola') },
    { ...one, id: uuid(4, at * 10 + 3), unit: 'Piran', provider: standing('Piran', 'Koper') },
  ];
});

export const CASES: readonly Case[] = [...applications, ...offspring, ...alone];

/** What Eva, also of Koper, opened in an emergency: a case of Piran's. */
export const OPENED = {
  openedBy: 'eva',
  caseKind: 'application',
  caseId: application(4),
  personId: person(2),
  opensUntil: '2099-01-01T00:00:00.000Z',
};

/** The population as the rooms' events would tell it. */
export function populationEvents(): RecordedEvent[] {
  const record = recorder();
  const at = (stream: string, unit: string, type: string, data: object): RecordedEvent =>
    record({ type, data } as DomainEvent, {
      stream,
      metadata: { actor: { id: 'somebody', role: 'caseworker', unit, onBehalfOf: null } },
    });
  return [
    ...PERSONS.flatMap((each) => eventsOfPerson(each, at)),
    ...CASES.flatMap((each) => eventsOfCase(each, at)),
    at(`breakGlass-${uuid(5, 1)}`, 'Koper', 'BreakGlassOpened', OPENED),
  ];
}

type At = (stream: string, unit: string, type: string, data: object) => RecordedEvent;

function eventsOfPerson({ id, knownTo, protectedBy, underCode, sameAs }: Person, at: At): RecordedEvent[] {
  const registered = underCode ? 'PseudonymousPersonRegistered' : 'PersonRegistered';
  const stream = `person-${id}`;
  const pair = { survivorId: sameAs, absorbedId: id };
  return [
    at(stream, knownTo, registered, { personId: id }),
    ...(protectedBy ? [at(stream, protectedBy, 'AddressProtected', { unit: protectedBy })] : []),
    ...(sameAs ? [at(`personPair-${id}`, knownTo, 'PersonsFoundSame', pair)] : []),
  ];
}

function eventsOfCase(each: Case, at: At): RecordedEvent[] {
  const { id, unit, provider, programme, person: personId, application: applicationId = null } = each;
  const data = { personId, programme, municipality: '050', provider, applicationId, unit };
  const told = (category: string, type: string, said: object = {}): RecordedEvent =>
    at(`${category}-${id}`, unit, type, { ...data, ...said });
  switch (each.kind) {
    case 'application': {
      const providers = provider === null ? [] : [{ provider, preferred: true }];
      const received = told('application', 'ApplicationReceived', { applicationId: id, providers });
      const taken = each.takenBy ? [told('application', 'ApplicationTaken', { assignee: each.takenBy })] : [];
      return [received, ...taken];
    }
    case 'entry':
      return [told('waitingListEntry', 'PlacedOnWaitingList')];
    case 'admission':
      return [told('admission', 'PersonAdmitted')];
    case 'exemption':
      return [told('exemption', 'ExemptionProposed', { beneficiaryId: personId, facts: { liable: [] } })];
    case 'decision':
      return [told('decision', 'DecisionDrafted', { parties: [{ personId }] })];
    case 'letter':
      return [told('letter', 'LetterProduced')];
    case 'campaign':
      return [told('revalidationCampaign', 'RevalidationCampaignStarted')];
  }
}
