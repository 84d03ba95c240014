import { heldBy, holdIn, lapseOf, mayHold } from './held-place.rules';

const offerId = '10000000-0000-4000-8000-000000000001';
const booking = (state: 'offered' | 'lapsed' | 'taken-up', bookingId = offerId) => ({
  ...{ state, bookingId, unit: null, amount: 6, from: '2026-12-01', to: null },
  ...{ lapsesOn: '2026-11-30', takenUpBy: null, overridden: false },
});

describe('A place held by an offer', () => {
  it('is that of the booking under the id of the offer, as long as nobody took it up or let it lapse', () => {
    const other = booking('offered', '10000000-0000-4000-8000-000000000002');
    expect(heldBy({ offerId }, [other, booking('offered')])).toEqual(booking('offered'));
    expect(heldBy({ offerId }, [booking('lapsed')])).toBeUndefined();
    expect(heldBy({ offerId }, [booking('taken-up')])).toBeUndefined();
  });

  it('can be held while the offer waits for its answer or for the admission', () => {
    const standings = ['open', 'accepted', 'refused', 'lapsed', 'withdrawn', 'void'];
    expect(standings.filter((standing) => mayHold({ standing }))).toEqual(['open', 'accepted']);
  });

  it('is free again on the day after the last one to answer', () => {
    expect(lapseOf({ answerBy: '2026-11-30' })).toBe('2026-12-01');
  });

  it('is told as the programme counts: hours, or a room with whose bed it is', () => {
    const given = { from: '2026-12-01', to: null, lapsesOn: '2026-12-05', volume: '6.5' };
    expect(holdIn(given, offerId, 'Dom Koper')).toEqual({
      ...{ provider: 'Dom Koper', bookingId: offerId, kind: 'offer', from: '2026-12-01' },
      ...{ lapsesOn: '2026-12-05', volume: '6.5', inCouple: false },
    });
    const bed = { ...given, volume: null, place: 's-12', sex: 'female', inCouple: true };
    expect(holdIn(bed, offerId, 'Dom Piran')).toMatchObject({ unit: 's-12', sex: 'female', inCouple: true });
  });
});
