import { createTestDatabase, filledView, foldView, recorder, type TestDatabase } from '#libs/testing';
import type { PersonPairEvent } from './person-pair.events';
import { personPairStream } from './person-pair-stream';
import { personPairsView } from './person-pairs.projection';
import { foundDifferentFrom, joinedRecords } from './person-pairs.query';

const id = (number: number): string => `7f0d6d0e-5a3b-4c55-9d0e-0f5c3c1a9b0${number}`;
const record = recorder();
const on = (one: number, other: number, event: PersonPairEvent) =>
  record(event, { stream: personPairStream(id(one), id(other)) });
const joined = (absorbed: number, survivor: number) =>
  on(absorbed, survivor, {
    type: 'PersonsFoundSame',
    data: { absorbedId: id(absorbed), survivorId: id(survivor) },
  });
const undone = (absorbed: number, survivor: number) =>
  on(absorbed, survivor, {
    type: 'PersonMergeUndone',
    data: { absorbedId: id(absorbed), survivorId: id(survivor) },
  });
const parted = (one: number, other: number) =>
  on(one, other, { type: 'PersonsFoundDifferent', data: { personIds: [id(one), id(other)] } });

describe('Pairs of records', () => {
  it('hold one decision, the last, and none after an undoing', () => {
    const events = [parted(1, 2), joined(1, 2), joined(3, 4), undone(3, 4), parted(5, 6)];
    expect(foldView(personPairsView, events)).toEqual({
      pairs: [
        { decision: 'same', one_id: id(1), other_id: id(2) },
        { decision: 'different', one_id: id(5), other_id: id(6) },
      ],
    });
  });
});

describe('The records of one person', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase([])));
  afterAll(() => database.drop());

  const joinedOf = async (events: Parameters<typeof foldView>[1], ...asked: number[]) => {
    await database.app.query('drop schema if exists view_person_pairs cascade');
    await filledView(database.app, personPairsView, events, 'view_person_pairs');
    const found = await joinedRecords(database.app, asked.map(id));
    return asked.map((number) => {
      const { survivorId, absorbedIds } = found.get(id(number)) ?? { survivorId: '', absorbedIds: [] };
      return [survivorId, ...absorbedIds].map((each) => Number(each.at(-1)));
    });
  };

  it('are found from each of them over any number of joinings', async () => {
    const events = [joined(1, 2), joined(2, 3), joined(4, 3), joined(6, 7), parted(1, 5)];
    expect(await joinedOf(events, 1, 3, 4, 5, 7)).toEqual([
      [3, 1, 2, 4],
      [3, 1, 2, 4],
      [3, 1, 2, 4],
      [5],
      [7, 6],
    ]);
    expect([...(await foundDifferentFrom(database.app, [id(1)]))]).toEqual([id(5)]);
    expect([...(await foundDifferentFrom(database.app, [id(5), id(7)]))]).toEqual([id(1)]);
  });

  it('have one survivor for all readers where decisions at once left two, or none', async () => {
    expect(await joinedOf([joined(5, 9), joined(5, 8)], 5, 8, 9)).toEqual([
      [8, 5, 9],
      [8, 5, 9],
      [8, 5, 9],
    ]);
    expect(await joinedOf([joined(2, 3), joined(3, 4), joined(4, 2)], 2, 3, 4)).toEqual([
      [2, 3, 4],
      [2, 3, 4],
      [2, 3, 4],
    ]);
  });
});
