import { bedsIn, capacityWarnings, hasRoom } from '../capacity';
import { outcomeOf } from '../contract/outcome';
import { shelter } from './shelter';

describe('the shelter', () => {
  it('keeps both printed figures, 14 persons and 12 beds, and flags the difference', () => {
    expect(capacityWarnings(shelter.capacity)).toEqual([
      { code: 'STATED_PERSONS_DIFFER_FROM_BEDS', stated: 14, beds: 12 },
    ]);
  });

  it('has four double rooms for men and two for women or couples', () => {
    const rooms = shelter.capacity.kind === 'beds' ? shelter.capacity.rooms : [];
    expect(rooms.map((room) => [room.for, bedsIn([room])])).toEqual([
      ['men', 8],
      ['women-or-couples', 4],
    ]);
  });

  it('is full when its beds are taken', () => {
    expect(hasRoom(shelter.capacity, 11)).toBe(true);
    expect(hasRoom(shelter.capacity, 12)).toBe(false);
  });

  it('is for people without a home', () => {
    expect(outcomeOf(shelter)('homeless', { homeless: true })).toBe('met');
    expect(outcomeOf(shelter)('homeless', { homeless: false })).toBe('not-met');
  });
});
