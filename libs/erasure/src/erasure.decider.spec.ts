import type { EventMetadata } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  DATA_PROTECTION_OFFICER,
  erasure,
  LiftLegalHold,
  type Obstacle,
  OrderErasure,
  PlaceLegalHold,
  RecordErasure,
  RecordThirdPersonTextErased,
} from './erasure.decider';
import type { ErasureEvent } from './erasure.events';

const personId = '00000000-0000-4000-8000-000000000001';
const by = (role: string): EventMetadata => ({
  commandId: '00000000-0000-4000-8000-0000000000c0',
  correlationId: 'c',
  causationId: null,
  actor: { id: 'dora', role, unit: 'Koper', onBehalfOf: null },
  legalBasis: null,
  purpose: 'erasure',
});
const ordered = { personId, records: [personId], ground: 'retention-ended' as const };
const order = (role = DATA_PROTECTION_OFFICER, obstacles: readonly Obstacle[] = []) =>
  new OrderErasure({ ...ordered, obstacles }, by(role));
const hold = { personId, ground: 'court-procedure' as const };
const placed: ErasureEvent = { type: 'LegalHoldPlaced', data: hold };
const wasOrdered: ErasureEvent = { type: 'PersonErasureOrdered', data: ordered };
const wasErased: ErasureEvent = { type: 'PersonErased', data: { texts: 2, documents: 1 } };

describe("The erasure of a person's data", () => {
  it('is ordered by the data-protection officer and by nobody else', () => {
    given(erasure, []).when(order()).then(wasOrdered);
    for (const role of ['manager', 'caseworker', 'unidentified'])
      given(erasure, []).when(order(role)).thenRefused('NOT_DATA_PROTECTION_OFFICER');
  });

  it('waits while something must be kept, and says what', () => {
    const obstacles = [{ code: 'OPEN_APPLICATIONS', count: 2 }];
    given(erasure, [])
      .when(order(DATA_PROTECTION_OFFICER, obstacles))
      .thenRefused('MUST_BE_KEPT', { obstacles });
  });

  it('is refused under a legal hold, until the hold is lifted', () => {
    given(erasure, [placed])
      .when(order())
      .thenRefused('LEGAL_HOLD', { grounds: ['court-procedure'] });
    given(erasure, [placed, { type: 'LegalHoldLifted', data: hold }])
      .when(order())
      .then(wasOrdered);
  });

  it('is recorded once, and only after it was ordered', () => {
    const record = new RecordErasure(wasErased.data as never, by('system'));
    given(erasure, []).when(record).thenRefused('ERASURE_NOT_ORDERED');
    given(erasure, [wasOrdered]).when(record).then(wasErased);
    given(erasure, [wasOrdered, wasErased]).when(record).thenNothing();
    given(erasure, [wasOrdered, wasErased]).when(order()).thenNothing();
  });
});

describe('A text about a third person', () => {
  it('is erased alone by the data-protection officer, once', () => {
    const data = { personId, textId: personId, ground: 'request-of-person' as const };
    const gone: ErasureEvent = { type: 'ThirdPersonTextErased', data };
    const erase = (role = DATA_PROTECTION_OFFICER) => new RecordThirdPersonTextErased(data, by(role));
    given(erasure, []).when(erase()).then(gone);
    given(erasure, [gone]).when(erase()).thenNothing();
    given(erasure, []).when(erase('manager')).thenRefused('NOT_DATA_PROTECTION_OFFICER');
  });
});

describe('A legal hold', () => {
  it('is placed and lifted by a manager or the officer, each time once', () => {
    const [place, lift] = [new PlaceLegalHold(hold, by('manager')), new LiftLegalHold(hold, by('manager'))];
    given(erasure, []).when(place).then(placed);
    given(erasure, [placed]).when(place).thenNothing();
    given(erasure, [placed]).when(lift).then({ type: 'LegalHoldLifted', data: hold });
    given(erasure, []).when(lift).thenNothing();
    given(erasure, [])
      .when(new PlaceLegalHold(hold, by('caseworker')))
      .thenRefused('NOT_IN_CHARGE_OF_HOLDS');
    given(erasure, [placed])
      .when(new LiftLegalHold(hold, by('caseworker')))
      .thenRefused('NOT_IN_CHARGE_OF_HOLDS');
  });

  it('comes too late for data that are being erased', () => {
    given(erasure, [wasOrdered])
      .when(new PlaceLegalHold(hold, by('manager')))
      .thenRefused('PERSON_ERASED');
  });
});
