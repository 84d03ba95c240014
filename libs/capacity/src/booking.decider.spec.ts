import { type Decimal, localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  aBook,
  bookedAs,
  bookingIdOf,
  by,
  type CapacityHistory,
  commandsOf,
  hoursOf,
  IN_EMERGENCY,
  placesOf,
  SHELTER_OFFER,
} from './capacity.builder';
import { capacityBook } from './capacity.decider';

const the = (history: CapacityHistory) => ({
  ...given(capacityBook, history.events),
  ...commandsOf(history),
});
const manager = by('manager');

describe('Booking a place', () => {
  it('holds it from the day to the day', () => {
    const book = the(aBook('day-care').declared(placesOf(2)));
    const asked = book.book(1, { from: '2026-02-01', to: '2026-02-28' });
    book.when(asked).then(bookedAs(asked));
  });

  it('is done once however often the same is asked', () => {
    const book = the(aBook('day-care').declared(placesOf(1)).booked(1));
    book.when(book.book(1)).thenNothing();
    book.when(book.book(1, { from: '2026-01-02' })).thenRefused('BOOKING_ALREADY_EXISTS');
  });

  it('is refused with hours where heads are counted, and by a provider without a name', () => {
    const places = the(aBook('day-care').declared(placesOf(2)));
    places.when(places.book(1, { volume: '2' })).thenRefused('VOLUME_NOT_COUNTED', {
      field: 'volume',
      kind: 'places',
    });
    const nobody = the(aBook('day-care', ' '));
    nobody.when(nobody.book(1)).thenRefused('NOT_A_PROVIDER');
  });

  it('may be done again under the same id when the first holds no day', () => {
    const book = the(aBook('day-care').declared(placesOf(1)).booked(1).released(1, '2026-01-01'));
    book.when(book.book(1)).then(bookedAs(book.book(1)));
  });

  it('is refused beyond the places, with the numbers of the first day on which there is none', () => {
    const history = aBook('day-care').declared(placesOf(2)).booked(1).booked(2, { from: '2026-03-01' });
    const book = the(history);
    book.when(book.book(3)).thenRefused('CAPACITY_EXCEEDED', {
      unit: null,
      from: '2026-03-01',
      available: 2,
      booked: 2,
      wanted: 1,
      free: 0,
    });
    book.when(book.book(3, { to: '2026-03-01' })).thenRefused('CAPACITY_EXCEEDED');
    expect(() => capacityBook.decide(book.book(3, { to: '2026-02-28' }), fold(history))).not.toThrow();
  });

  it('counts hours a week exactly', () => {
    const history = aBook('home-help').declared(hoursOf('20')).booked(1, { volume: '19.7' });
    const book = the(history);
    const refusal = { unit: null, from: '2026-01-01', available: 20, booked: 19.7, wanted: 0.31, free: 0.3 };
    book.when(book.book(2, { volume: '0.31' })).thenRefused('CAPACITY_EXCEEDED', refusal);
    expect(capacityBook.decide(book.book(2, { volume: '0.3' }), fold(history))).toHaveLength(1);
    book.when(book.book(2)).thenRefused('VOLUME_REQUIRED');
    book.when(book.book(2, { volume: '0.00' })).thenRefused('VOLUME_REQUIRED');
  });

  it('is refused where nothing was declared, for any day of it', () => {
    const nothing = the(aBook('day-care'));
    nothing.when(nothing.book(1)).thenRefused('CAPACITY_NOT_DECLARED');
    const ending = the(aBook('day-care').declared(placesOf(5), '2026-01-01', '2026-06-30'));
    ending.when(ending.book(1)).thenRefused('CAPACITY_NOT_DECLARED', {
      unit: null,
      from: '2026-07-01',
      available: 0,
      booked: 0,
      wanted: 1,
      free: 0,
    });
  });

  it('needs no booking where nothing is limited', () => {
    const book = the(aBook('low-threshold'));
    book.when(book.book(1)).thenRefused('BOOKING_NOT_NEEDED');
  });

  it('opens the book where it is the first that is recorded', () => {
    const { book } = commandsOf(aBook('day-care'));
    const events = capacityBook.decide(book(1, { overriding: IN_EMERGENCY }, manager), null);
    expect(events.map(({ type }) => type)).toEqual(['CapacityBookOpened', 'PlaceBooked']);
  });
});

describe('The place of an accepted offer', () => {
  const offered = () =>
    aBook('day-care').declared(placesOf(1)).booked(1, { kind: 'offer', lapsesOn: '2026-01-20' });
  const late = by('coordinator', '2026-02-15');

  it('is held until the admission, however long that takes', () => {
    const book = the(offered());
    book.when(book.keep(1)).then({ type: 'AcceptedPlaceKept', data: { bookingId: bookingIdOf(1) } });
    const kept = the(offered().kept(1));
    kept.when(kept.book(2, {}, late)).thenRefused('CAPACITY_EXCEEDED');
    const admitting = kept.book(2, { fromOffer: 1 }, late);
    kept
      .when(admitting)
      .then(
        { type: 'OfferTakenUp', data: { bookingId: bookingIdOf(1), admissionId: bookingIdOf(2) } },
        bookedAs(admitting),
      );
  });

  it('is kept once, and not where it lapsed, was taken up or given free before', () => {
    for (const [history, context] of [
      [offered().kept(1), by()],
      [offered(), late],
      [offered().takenUp(1, 2), by()],
      [offered().released(1, '2026-01-01'), by()],
    ] as const) {
      const book = the(history);
      book.when(book.keep(1, context)).thenNothing();
    }
    const book = the(offered());
    book.when(book.keep(7)).thenRefused('BOOKING_NOT_KNOWN');
  });

  it('can be given free again', () => {
    const book = the(offered().kept(1));
    const data = { bookingId: bookingIdOf(1), on: localDate('2026-01-12') };
    book.when(book.release(1, '2026-01-12')).then({ type: 'PlaceReleased', data });
  });
});

describe('A manager', () => {
  const full = aBook('day-care').declared(placesOf(1)).booked(1);

  it('may go beyond the places with a reason, which is recorded with the numbers', () => {
    const book = the(full);
    const asked = book.book(2, { from: '2026-02-01', overriding: IN_EMERGENCY }, manager);
    const overriding = {
      ...IN_EMERGENCY,
      refused: 'CAPACITY_EXCEEDED' as const,
      unit: null,
      from: localDate('2026-02-01'),
      available: 1,
      booked: 1,
      wanted: 1,
    };
    book.when(asked).then(bookedAs(asked, { overriding }));
  });

  it('overrides nothing where there is a place', () => {
    const book = the(aBook('day-care').declared(placesOf(1)));
    const asked = book.book(1, { overriding: IN_EMERGENCY }, manager);
    book.when(asked).then(bookedAs(asked));
  });

  it('must say more where the reason is another one', () => {
    const book = the(full);
    const overriding = { reason: 'other' as const, noteRef: null };
    book.when(book.book(2, { overriding }, manager)).thenRefused('NOTE_REQUIRED');
  });

  it('is who may do so, nobody else', () => {
    const book = the(full);
    book.when(book.book(2, { overriding: IN_EMERGENCY })).thenRefused('MANAGER_REQUIRED');
  });
});

describe('A bed', () => {
  const shelter = () => aBook('shelter').declared(SHELTER_OFFER);

  it('is booked in a room for the sex', () => {
    const book = the(shelter());
    book.when(book.book(1, { unit: 'm-1', sex: 'female' })).thenRefused('ROOM_NOT_FOR_SEX', {
      unit: 'm-1',
      from: '2026-01-01',
      roomFor: 'men',
    });
    book.when(book.book(1, { unit: 'm-1' })).thenRefused('SEX_REQUIRED');
    book.when(book.book(1, { sex: 'male' })).thenRefused('UNIT_REQUIRED');
    book.when(book.book(1, { unit: 'm-9', sex: 'male' })).thenRefused('UNIT_NOT_DECLARED');
  });

  it('is the last of the room, not of the house', () => {
    const book = the(
      shelter().booked(1, { unit: 'm-1', sex: 'male' }).booked(2, { unit: 'm-1', sex: 'male' }),
    );
    book.when(book.book(3, { unit: 'm-1', sex: 'male' })).thenRefused('CAPACITY_EXCEEDED');
    book
      .when(book.book(3, { unit: 'm-2', sex: 'male' }))
      .then(bookedAs(book.book(3, { unit: 'm-2', sex: 'male' })));
  });

  it('beside a woman is for her partner or for a woman, never for a man on his own', () => {
    const couple = { unit: 'w-1', inCouple: true } as const;
    const withPartner = the(shelter().booked(1, { ...couple, sex: 'female' }));
    withPartner
      .when(withPartner.book(2, { ...couple, sex: 'male' }))
      .then(bookedAs(withPartner.book(2, { ...couple, sex: 'male' })));
    withPartner.when(withPartner.book(2, { unit: 'w-1', sex: 'male' })).thenRefused('ROOM_NOT_FOR_SEX');
    const alone = the(shelter().booked(1, { unit: 'w-1', sex: 'female', from: '2026-03-01' }));
    alone.when(alone.book(2, { ...couple, sex: 'male' })).thenRefused('ROOM_NOT_FOR_SEX', {
      unit: 'w-1',
      from: '2026-03-01',
      roomFor: 'women-or-couples',
    });
  });

  it('of a closed room cannot be booked', () => {
    const book = the(shelter().closed(1, { unit: 'm-1', from: '2026-02-01', to: '2026-02-14' }));
    book.when(book.book(1, { unit: 'm-1', sex: 'male' })).thenRefused('CAPACITY_EXCEEDED', {
      unit: 'm-1',
      from: '2026-02-01',
      available: 0,
      booked: 0,
      wanted: 1,
      free: 0,
    });
  });
});

describe('Groups, appointments and terms', () => {
  it('take ten people a group', () => {
    const group = aBook('self-help-group').declared({ kind: 'groups', groups: [{ code: 's-1', size: 10 }] });
    for (let number = 1; number <= 10; number += 1) group.booked(number, { unit: 's-1' });
    const book = the(group);
    book.when(book.book(11, { unit: 's-1' })).thenRefused('CAPACITY_EXCEEDED');
  });

  it('give an hour to one, on Wednesday also at one and never at eleven', () => {
    const book = the(
      aBook('counselling').declared({ kind: 'slots', parallel: 1 }).booked(1, { unit: '3-13:00' }),
    );
    book.when(book.book(2, { unit: '3-13:00' })).thenRefused('CAPACITY_EXCEEDED');
    book.when(book.book(2, { unit: '3-11:00' })).thenRefused('SLOT_NOT_IN_PERIOD');
    book.when(book.book(2, { unit: '2-13:00' })).then(bookedAs(book.book(2, { unit: '2-13:00' })));
  });

  it('give a single appointment on a day on which it takes place only', () => {
    const history = aBook('counselling').declared({ kind: 'slots', parallel: 1 });
    const book = the(history);
    const onWorkFree = book.book(1, { unit: '1-08:00', from: '2026-04-27', to: '2026-04-27' });
    book.when(onWorkFree).thenRefused('SLOT_NOT_IN_PERIOD');
    const onTuesday = book.book(1, { unit: '1-08:00', from: '2026-04-28', to: '2026-04-28' });
    book.when(onTuesday).thenRefused('SLOT_NOT_IN_PERIOD');
    const onMonday = book.book(1, { unit: '1-08:00', from: '2026-04-20', to: '2026-04-20' });
    expect(capacityBook.decide(onMonday, fold(history))).toHaveLength(1);
  });

  const camp = () =>
    aBook('holiday-camp', 'MDPM').declared({
      kind: 'terms',
      terms: [{ code: 't1', from: localDate('2026-07-01'), to: localDate('2026-07-10'), places: 1 }],
    });

  it('hold a place for the whole term', () => {
    const book = the(camp());
    const asked = book.book(1, { unit: 't1', from: '2026-07-03' });
    const term = { from: localDate('2026-07-01'), to: localDate('2026-07-10') };
    book.when(asked).then(bookedAs(asked, term));
    book.when(book.book(1, { unit: 't1', from: '2026-07-11' })).thenRefused('OUTSIDE_TERM');
  });

  it('give no place of a full term', () => {
    const book = the(camp().booked(1, { unit: 't1', from: '2026-07-01', to: '2026-07-10' }));
    book.when(book.book(2, { unit: 't1', from: '2026-07-01' })).thenRefused('CAPACITY_EXCEEDED');
    book
      .when(book.change(1, { from: localDate('2026-07-02'), unit: 't2' }))
      .thenRefused('TERM_IS_BOOKED_ANEW');
  });
});

describe('An offer', () => {
  const offered = { kind: 'offer', lapsesOn: '2026-01-15' } as const;
  const one = () => aBook('day-care').declared(placesOf(1)).booked(1, offered);

  it('holds its place until it lapses', () => {
    const book = the(one());
    book.when(book.book(2, {}, by('coordinator', '2026-01-14'))).thenRefused('CAPACITY_EXCEEDED');
    const later = book.book(2, {}, by('coordinator', '2026-01-15'));
    book.when(later).then(bookedAs(later));
  });

  it('is taken up by the admission, which needs no further place', () => {
    const book = the(one());
    const asked = book.book(2, { fromOffer: 1 });
    const takenUp = { bookingId: bookingIdOf(1), admissionId: bookingIdOf(2) };
    book.when(asked).then({ type: 'OfferTakenUp', data: takenUp }, bookedAs(asked));
  });

  it('is taken up once, and not when it has lapsed or was none', () => {
    const lapsed = the(one());
    lapsed
      .when(lapsed.book(2, { fromOffer: 1 }, by('coordinator', '2026-01-15')))
      .thenRefused('OFFER_LAPSED');
    lapsed.when(lapsed.book(2, { fromOffer: 7 })).thenRefused('OFFER_NOT_KNOWN');
    const taken = the(one().takenUp(1, 2).booked(2));
    taken.when(taken.book(3, { fromOffer: 1 })).thenRefused('OFFER_ALREADY_TAKEN_UP');
  });

  it('says when it lapses, an admission does not', () => {
    const book = the(aBook('day-care').declared(placesOf(1)));
    book.when(book.book(1, { kind: 'offer' })).thenRefused('LAPSE_DAY_REQUIRED');
    book.when(book.book(1, { lapsesOn: '2026-01-15' })).thenRefused('ADMISSION_DOES_NOT_LAPSE');
  });
});

describe('Changing a booking', () => {
  const home = () =>
    aBook('home-help').declared(hoursOf('10')).booked(1, { volume: '4' }).booked(2, { volume: '5' });

  it('holds another volume from a day on', () => {
    const book = the(home());
    const asked = book.change(1, { from: localDate('2026-02-01'), volume: '5' as Decimal });
    const data = { ...asked.data, unit: null, to: null, volume: '5' as Decimal, overriding: null };
    book.when(asked).then({ type: 'BookingChanged', data });
    const more = book.change(1, { from: localDate('2026-02-01'), volume: '5.5' as Decimal });
    book.when(more).thenRefused('CAPACITY_EXCEEDED', {
      unit: null,
      from: '2026-02-01',
      available: 10,
      booked: 9,
      wanted: 1.5,
      free: 1,
    });
  });

  it('is nothing where it is so already', () => {
    const book = the(home());
    book.when(book.change(1, { from: localDate('2026-02-01'), volume: '4' as Decimal })).thenNothing();
  });

  it('lets less be held even where too much is promised', () => {
    const history = home().declared(hoursOf('1'), '2026-03-01');
    const asked = the(history).change(1, { from: localDate('2026-03-01'), volume: '3' as Decimal });
    expect(capacityBook.decide(asked, fold(history))).toHaveLength(1);
  });

  it('is refused for what is not booked, is over, or had not begun', () => {
    const book = the(home().released(2, '2026-01-01'));
    const from = localDate('2026-02-01');
    book.when(book.change(7, { from, volume: '1' as Decimal })).thenRefused('BOOKING_NOT_KNOWN');
    book.when(book.change(2, { from, volume: '1' as Decimal })).thenRefused('BOOKING_ENDED');
    book
      .when(book.change(1, { from: localDate('2025-12-31'), volume: '1' as Decimal }))
      .thenRefused('CHANGE_BEFORE_BOOKING');
  });
});

describe('Releasing a place', () => {
  it('gives it free from the day on', () => {
    const history = aBook('day-care').declared(placesOf(1)).booked(1);
    const book = the(history);
    const data = { bookingId: bookingIdOf(1), on: localDate('2026-02-01') };
    book.when(book.release(1, '2026-02-01')).then({ type: 'PlaceReleased', data });
    const after = the(history.released(1, '2026-02-01'));
    after.when(after.book(2, { from: '2026-01-31' })).thenRefused('CAPACITY_EXCEEDED');
    expect(capacityBook.decide(after.book(2, { from: '2026-02-01' }), fold(history))).toHaveLength(1);
    after.when(after.release(1, '2026-02-01')).thenNothing();
  });

  it('is refused for what nobody booked', () => {
    const book = the(aBook('day-care').declared(placesOf(1)));
    book.when(book.release(1, '2026-02-01')).thenRefused('BOOKING_NOT_KNOWN');
  });
});

const fold = (history: CapacityHistory) =>
  history.events.reduce((state, event) => capacityBook.evolve(state, event), capacityBook.initialState);
