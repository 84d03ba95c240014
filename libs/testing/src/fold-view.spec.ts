import type { View } from '#libs/projections';
import { foldView, recorder } from './fold-view';

interface Seats {
  readonly taken: number;
}
const seats: View<Seats> = {
  name: 'seats',
  version: 1,
  eventTypes: ['SeatTaken', 'SeatLeft'],
  tables: [{ name: 'seats', columns: [{ name: 'taken', type: 'integer' }], indexes: [] }],
  key: (event) => event.stream,
  initialState: { taken: 0 },
  evolve: (state, event) => ({ taken: state.taken + (event.type === 'SeatTaken' ? 1 : -1) }),
  rows: (_key, state) => ({ seats: [[state.taken]] }),
};

function history() {
  const record = recorder();
  return [
    record({ type: 'SeatTaken', data: {} }, { stream: 'room-1' }),
    record({ type: 'LampLit', data: {} }, { stream: 'room-1' }),
    record({ type: 'SeatTaken', data: {} }, { stream: 'room-2' }),
    record({ type: 'SeatLeft', data: {} }, { stream: 'room-2' }),
  ];
}

describe('a folded view', () => {
  it('gives each key’s rows by column name and leaves out events it does not read', () => {
    expect(foldView(seats, history())).toEqual({ seats: [{ taken: 1 }, { taken: 0 }] });
  });

  it('fails for a view that changes its state in place', () => {
    const careless: View<{ taken: number }> = {
      ...seats,
      evolve: (state) => {
        state.taken += 1;
        return state;
      },
    };
    expect(() => foldView(careless, history())).toThrow(TypeError);
  });

  it('fails for a view whose state does not survive being kept', () => {
    const forgetful = {
      ...seats,
      initialState: new Set<string>(),
      evolve: (state: Set<string>, event: { id: string }) =>
        new Set([...(state.size ? state : []), event.id]),
      rows: (_key: string, state: Set<string>) => ({ seats: [[state.size ?? 0]] }),
    };
    expect(() => foldView(forgetful as View<Set<string>>, history())).toThrow(/other rows/);
  });

  it('fails for a row that does not fit its table', () => {
    const wide = { ...seats, rows: () => ({ seats: [[1, 2]] }) };
    const hollow = { ...seats, rows: () => ({ seats: [[null]] }) };
    const lost = { ...seats, rows: () => ({ places: [[1]] }) };
    for (const view of [wide, hollow, lost]) expect(() => foldView(view, history())).toThrow();
  });
});
