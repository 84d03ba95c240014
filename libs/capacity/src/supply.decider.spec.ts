import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  aBook,
  bookedAs,
  by,
  type CapacityHistory,
  closureIdOf,
  commandsOf,
  hoursOf,
  IN_EMERGENCY,
  placesOf,
  SHELTER_OFFER,
} from './capacity.builder';
import { capacityBook } from './capacity.decider';
import type { Offer } from './capacity.events';
import { needsBooking, offerWarnings, slotCodes } from './offer.rules';
import { getProgramme } from '#libs/programmes';

const the = (history: CapacityHistory) => ({
  ...given(capacityBook, history.events),
  ...commandsOf(history),
});
const manager = by('manager');

describe('Declaring capacity', () => {
  it('says what can be given from a day on', () => {
    const book = the(aBook('home-help'));
    const asked = book.declare(hoursOf('540.5'));
    book.when(asked).then({ type: 'CapacityDeclared', data: asked.data as never });
  });

  it('opens the book where it is the first that is recorded', () => {
    const { declare } = commandsOf(aBook('home-help'));
    const events = capacityBook.decide(declare(hoursOf('540')), null);
    expect(events.map(({ type }) => type)).toEqual(['CapacityBookOpened', 'CapacityDeclared']);
  });

  it('is nothing where it says the same again', () => {
    const book = the(aBook('home-help').declared(hoursOf('540')));
    book.when(book.declare(hoursOf('540'))).thenNothing();
  });

  it.each<[string, string, Offer]>([
    ['CAPACITY_UNLIMITED', 'low-threshold', placesOf(5)],
    ['OTHER_CAPACITY_KIND', 'home-help', placesOf(5)],
    ['OTHER_CAPACITY_KIND', 'holiday-camp', placesOf(5)],
    ['GROUP_TOO_LARGE', 'self-help-group', { kind: 'groups', groups: [{ code: 's-1', size: 11 }] }],
    [
      'UNIT_DECLARED_TWICE',
      'shelter',
      {
        kind: 'beds',
        statedPersons: null,
        rooms: [
          { code: 'm-1', beds: 2, for: 'men' },
          { code: 'm-1', beds: 1, for: 'women' },
        ],
      },
    ],
    [
      'TERM_OUTSIDE_VALIDITY',
      'holiday-camp',
      {
        kind: 'terms',
        terms: [{ code: 't1', from: localDate('2025-12-30'), to: localDate('2026-01-03'), places: 9 }],
      },
    ],
  ])('is refused as %s where the programme counts otherwise: %s', (code, programme, offer) => {
    const book = the(aBook(programme));
    book.when(book.declare(offer)).thenRefused(code);
  });

  it('of less than is booked is refused with the first day, unless a manager overrides it', () => {
    const book = the(
      aBook('day-care').declared(placesOf(2)).booked(1).booked(2, { from: '2026-03-01', to: '2026-03-31' }),
    );
    const numbers = { unit: null, from: localDate('2026-03-01'), available: 1, booked: 2, wanted: 0 };
    book.when(book.declare(placesOf(1))).thenRefused('CAPACITY_EXCEEDED', { ...numbers, free: 0 });
    const asked = book.declare(placesOf(1), { overriding: IN_EMERGENCY }, manager);
    const overriding = { ...IN_EMERGENCY, refused: 'CAPACITY_EXCEEDED' as const, ...numbers };
    book.when(asked).then({ type: 'CapacityDeclared', data: { ...asked.data, overriding } });
    const later = book.declare(placesOf(1), { from: '2026-04-01' });
    book.when(later).then({ type: 'CapacityDeclared', data: { ...later.data, overriding: null } });
  });

  it('does not turn a room over to women while a man sleeps in it', () => {
    const book = the(aBook('shelter').declared(SHELTER_OFFER).booked(1, { unit: 'm-1', sex: 'male' }));
    const rooms = [{ code: 'm-1', beds: 2, for: 'women' as const }];
    book
      .when(book.declare({ kind: 'beds', rooms, statedPersons: null }, {}, manager))
      .thenRefused('ROOM_NOT_FOR_SEX', { unit: 'm-1', from: '2026-01-01', roomFor: 'women' });
  });

  it('is refused where it would end before it begins, or the programme is unknown', () => {
    const book = the(aBook('day-care'));
    book.when(book.declare(placesOf(1), { to: '2025-12-31' })).thenRefused('ENDS_BEFORE_START');
    const unknown = the(aBook('house-help'));
    unknown.when(unknown.declare(placesOf(1))).thenRefused('PROGRAMME_NOT_KNOWN');
  });
});

describe('The shelter', () => {
  it('shows that 14 persons are stated where the rooms have 12 beds', () => {
    expect(offerWarnings(SHELTER_OFFER)).toEqual([
      { code: 'STATED_PERSONS_DIFFER_FROM_BEDS', stated: 14, beds: 12 },
    ]);
  });
});

describe('Counselling', () => {
  it('has an hour daily from 8 to 14, on Wednesday from 8 to 11 and from 13 to 16', () => {
    const codes = slotCodes(getProgramme('counselling').capacity);
    expect(codes).toHaveLength(4 * 6 + 6);
    expect(codes.filter((code) => code.startsWith('3-'))).toEqual(
      ['08:00', '09:00', '10:00', '13:00', '14:00', '15:00'].map((time) => `3-${time}`),
    );
  });
});

describe('A place', () => {
  it('is needed where a programme is limited', () => {
    expect(needsBooking('shelter')).toBe(true);
    expect(needsBooking('newborn-grant')).toBe(false);
  });
});

describe('Recording the staff of a day', () => {
  it('keeps employed and active carers apart, half posts included', () => {
    const book = the(aBook('home-help'));
    const asked = book.staff('2022-11-30', 37, '30.5');
    book.when(asked).then({ type: 'StaffingRecorded', data: asked.data });
    const again = the(aBook('home-help').staffed('2022-11-30', 37, '30.5'));
    again.when(again.staff('2022-11-30', 37, '30.5')).thenNothing();
  });

  it('is refused for days to come and for more active than employed', () => {
    const book = the(aBook('home-help'));
    book.when(book.staff('2026-01-11', 37, '30.5')).thenRefused('DATE_IN_FUTURE', { field: 'on' });
    book.when(book.staff('2026-01-10', 30, '30.5')).thenRefused('MORE_ACTIVE_THAN_EMPLOYED');
  });
});

describe('Closing a room', () => {
  const shelter = () => aBook('shelter').declared(SHELTER_OFFER);
  const days = { unit: 'm-1', from: '2026-02-01', to: '2026-02-14' };

  it('takes it out of use for a time', () => {
    const book = the(shelter());
    const asked = book.close(1, days);
    book.when(asked).then({ type: 'CapacityClosed', data: { ...asked.data, overriding: null } });
  });

  it('in which somebody has a bed is refused; one bed beside him is not', () => {
    const book = the(shelter().booked(1, { unit: 'm-1', sex: 'male', to: '2026-02-01' }));
    book.when(book.close(1, days)).thenRefused('CAPACITY_EXCEEDED', {
      unit: 'm-1',
      from: '2026-02-01',
      available: 0,
      booked: 1,
      wanted: 0,
      free: 0,
    });
    const bed = book.close(1, { ...days, amount: '1' });
    book.when(bed).then({ type: 'CapacityClosed', data: { ...bed.data, overriding: null } });
  });

  it('of the whole house looks at every room', () => {
    const book = the(shelter().booked(1, { unit: 'w-2', sex: 'female' }));
    book.when(book.close(1, { from: '2026-02-01' })).thenRefused('CAPACITY_EXCEEDED');
    book.when(book.close(1, { from: '2026-02-01', amount: '2' })).thenRefused('UNIT_REQUIRED');
  });

  it('ends on the day on which it is opened again', () => {
    const closed = shelter().closed(1, days);
    const book = the(closed);
    const data = { closureId: closureIdOf(1), on: localDate('2026-02-10') };
    book.when(book.reopen(1, '2026-02-10')).then({ type: 'CapacityReopened', data });
    book.when(book.reopen(1, '2026-02-15')).thenNothing();
    book.when(book.reopen(2, '2026-02-10')).thenRefused('CLOSURE_NOT_KNOWN');
    book.when(book.close(1, days)).thenRefused('CLOSURE_ALREADY_EXISTS');
    const open = the(closed.reopened(1, '2026-02-10'));
    const bed = { unit: 'm-1', sex: 'male' } as const;
    open.when(open.book(1, { ...bed, from: '2026-02-09' })).thenRefused('CAPACITY_EXCEEDED');
    const asked = open.book(1, { ...bed, from: '2026-02-10' });
    open.when(asked).then(bookedAs(asked));
  });

  it('needs a declared capacity, and is of a unit only where there are units', () => {
    const nothing = the(aBook('shelter'));
    nothing.when(nothing.close(1, days)).thenRefused('CAPACITY_NOT_DECLARED');
    const hours = the(aBook('home-help').declared(hoursOf('10')));
    hours.when(hours.close(1, days)).thenRefused('UNIT_NOT_COUNTED');
  });
});
