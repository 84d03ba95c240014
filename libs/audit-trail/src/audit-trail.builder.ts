import type { EventStore, NewEvent } from '#libs/event-store';
import { localDate } from '#libs/kernel';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

interface Happening {
  readonly on: string;
  readonly stream: string;
  readonly type: string;
  readonly version?: number;
  readonly data: object;
  readonly by?: readonly [id: string, role: string, unit: string];
  readonly imported?: boolean;
}

const PROGRAMME = { programme: 'home-help', municipality: '050', provider: 'Center za pomoč na domu Koper' };

/** One case with everything that may belong to it, another beside it, and who wrote what when. */
export function anOffice() {
  const names = [
    'application',
    'entry',
    'offer',
    'admission',
    'decision',
    'exemption',
    'letter',
    'person',
  ] as const;
  const more = [
    'absorbed',
    'liable',
    'otherCase',
    'otherPerson',
    'note',
    'determination',
    'stranger',
  ] as const;
  const ids = Object.fromEntries(
    [...names, ...more].map((name, index) => [name, uuid(index + 1)]),
  ) as Readonly<Record<(typeof names)[number] | (typeof more)[number], string>>;
  return {
    ids,
    /** Appends everything in order; `onDay` puts the store's clock. */
    recordIn: async (store: EventStore, onDay: (day: string) => void): Promise<void> => {
      for (const [index, each] of happenings(ids).entries()) {
        onDay(each.on);
        await store.append(each.stream, 'any', [eventOf(each, index)]);
      }
    },
  };
}

type Ids = ReturnType<typeof anOffice>['ids'];

function eventOf({ type, version = 1, data, by, imported }: Happening, index: number): NewEvent {
  const [id, role, unit] = by ?? ['ana', 'caseworker', 'Koper'];
  const importSource = {
    register: 'Koper',
    fileDigest: 'a'.repeat(64),
    line: 3,
    knownOn: localDate('2022-03-23'),
  };
  return {
    id: uuid(1000 + index),
    type,
    schemaVersion: version,
    data,
    metadata: {
      commandId: uuid(2000 + index),
      correlationId: uuid(3000),
      causationId: null,
      actor: { id, role, unit, onBehalfOf: null },
      legalBasis: 'ZSV 16',
      purpose: 'waiting list',
      ...(imported && { importSource }),
    },
  };
}

function happenings(ids: Ids): Happening[] {
  const { application, entry, offer, admission, person } = ids;
  const vera = ['vera', 'manager', 'Koper'] as const;
  const noteless = { noteRef: null, serviceStartedOn: null };
  return [
    { on: '2022-03-01', stream: `person-${person}`, type: 'PersonRegistered', data: registered(person) },
    {
      on: '2022-03-01',
      stream: `person-${ids.absorbed}`,
      type: 'PersonRegistered',
      data: registered(ids.absorbed),
    },
    {
      on: '2022-03-02',
      stream: `personPair-${uuid(90)}`,
      type: 'PersonsFoundSame',
      data: { survivorId: person, absorbedId: ids.absorbed },
    },
    {
      on: '2022-03-10',
      stream: `application-${application}`,
      type: 'ApplicationReceived',
      data: received(application, ids.absorbed),
    },
    {
      on: '2022-03-10',
      stream: 'applicationNumbering-181x2022',
      type: 'ApplicationNumbered',
      data: { applicationId: application, sign: '181', year: 2022, sequence: 2 },
    },
    {
      on: '2022-03-11',
      stream: `application-${ids.otherCase}`,
      type: 'ApplicationReceived',
      data: received(ids.otherCase, ids.otherPerson),
      by: ['iva', 'caseworker', 'Izola'],
    },
    {
      on: '2022-03-24',
      stream: `waitingListEntry-${entry}`,
      type: 'PlacedOnWaitingList',
      version: 2,
      data: placed(ids),
      imported: true,
    },
    {
      on: '2022-05-01',
      stream: `waitingListEntry-${entry}`,
      type: 'PlaceOffered',
      data: offered(offer, [ids.stranger]),
    },
    { on: '2022-05-01', stream: `capacity-${uuid(91)}`, type: 'PlaceBooked', data: booked(offer) },
    { on: '2022-05-01', stream: `capacity-${uuid(91)}`, type: 'PlaceBooked', data: booked(ids.stranger) },
    { on: '2022-05-20', stream: `admission-${admission}`, type: 'PersonAdmitted', data: admitted(ids) },
    {
      on: '2022-05-21',
      stream: `decision-${ids.decision}`,
      type: 'DecisionDrafted',
      version: 2,
      data: drafted(ids),
    },
    {
      on: '2022-05-21',
      stream: `exemption-${ids.exemption}`,
      type: 'ExemptionProposed',
      data: proposed(ids),
    },
    {
      on: '2022-06-01',
      stream: `waitingListEntry-${entry}`,
      type: 'WaitingEnded',
      version: 2,
      by: vera,
      data: {
        endedOn: '2022-06-01',
        reason: 'moved-to-institution',
        noteRef: ids.note,
        serviceStartedOn: null,
      },
    },
    { on: '2022-06-02', stream: `letter-${ids.letter}`, type: 'LetterProduced', data: letter(ids) },
    {
      on: '2023-04-03',
      stream: `waitingListEntry-${entry}`,
      type: 'WaitingEndCorrected',
      version: 2,
      by: vera,
      data: {
        ...noteless,
        endedOn: '2022-05-25',
        reason: 'died',
        noteRef: ids.note,
        replaces: { endedOn: '2022-06-01', reason: 'moved-to-institution' },
      },
    },
  ];
}

const registered = (personId: string) => ({
  personId,
  identifiedBy: 'emso',
  personalData: [{ field: 'surname', version: 1 }],
});

const received = (applicationId: string, personId: string) => ({
  applicationId,
  personId,
  programme: 'home-help',
  municipality: '050',
  unit: 'Koper',
  sign: '181',
  channel: 'post',
  receivedOn: '2022-03-10',
  filedOn: '2022-03-10',
  providers: [{ provider: PROGRAMME.provider, preferred: true }],
  furtherDocumentsDueOn: null,
  supplementCallDueOn: '2022-03-17',
  noteRef: null,
});

const placed = ({ entry, absorbed, application }: Ids) => ({
  ...PROGRAMME,
  entryId: entry,
  personId: absorbed,
  registerNumber: 'ODU-2022/0035',
  applicationReceivedOn: '2022-03-10',
  listedOn: '2022-03-23',
  legalRegime: 'ZSV',
  needProfile: { frequency: 'daily', extendedScope: [], relativesHelp: false, hoursPerWeek: 17.5 },
  applicationId: application,
  applicationCompleteOn: '2022-03-21',
});

const offered = (offerId: string, passedOver: readonly string[]) => ({
  offerId,
  offeredOn: '2022-05-01',
  answerBy: '2022-05-09',
  answerPeriod: null,
  startsOn: null,
  rank: 2,
  passedOver,
  outOfOrderReason: 'volume-fits',
  noteRef: null,
});

const booked = (bookingId: string) => ({
  bookingId,
  kind: 'offer',
  lapsesOn: '2022-05-09',
  unit: null,
  sex: null,
  inCouple: false,
  volume: '17.5',
  from: '2022-05-16',
  to: null,
  overriding: null,
});

const admitted = ({ admission, person, application, entry }: Ids) => ({
  ...PROGRAMME,
  admissionId: admission,
  personId: person,
  legalRegime: 'ZSV',
  place: null,
  applicationId: application,
  entryId: entry,
  caseNumber: '181-2/2022',
  startedOn: '2022-05-20',
  atOnce: false,
  plannedOn: null,
});

const drafted = ({ decision, application, exemption, determination, person, liable }: Ids) => ({
  decisionId: decision,
  kind: 'exemption',
  programme: 'home-help',
  unit: 'Koper',
  parties: [
    { personId: person, role: 'beneficiary', contribution: 12_257 },
    { personId: liable, role: 'liable-person', contribution: 1_000 },
  ],
  applicationId: application,
  caseNumber: '181-2/2022',
  exemption: { exemptionId: exemption, determinationId: determination },
  textKey: 'decision.exemption',
  textVersion: 1,
  draftedBy: 'ana',
  draftedOn: '2022-05-21',
  renews: null,
});

const proposed = ({ exemption, person, determination }: Ids) => ({
  exemptionId: exemption,
  beneficiaryId: person,
  programme: 'home-help',
  determinationId: determination,
  from: '2022-05-20',
  until: null,
  form: 'fixed',
  facts: { setting: [], household: [], incomes: [], services: [], liable: [] },
  periods: [],
});

const letter = ({ letter: letterId, admission, application, person }: Ids) => ({
  letterId,
  kind: 'admission',
  languages: 'sl',
  subject: { type: 'admission', id: admission, part: null },
  personId: person,
  applicationId: application,
  programme: 'home-help',
  unit: 'Koper',
  number: '181-2/2022-4',
  date: '2022-06-02',
  texts: [],
  layout: 2,
  typesetter: 'typst-ts 0.7.0',
  contentHash: 'a'.repeat(64),
  pdfHash: 'b'.repeat(64),
  pdfBytes: 30_217,
  unverified: [],
  replaces: null,
  producedOn: '2022-06-02',
});
