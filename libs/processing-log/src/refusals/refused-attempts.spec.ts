import type { RefusedAttempts } from './refused-attempt';
import { refusalOf } from './refused-attempt';
import { RefusalTally } from './refusal-tally';

const AT = '2026-03-02T08:00:00.000Z';
const attempt = (given: Partial<RefusedAttempts> = {}): RefusedAttempts => ({
  reason: 'too-many',
  action: 'persons.search',
  actor: null,
  client: '192.0.2.1',
  ...given,
});

describe('A refused attempt', () => {
  it.each([
    [401, 'persons.search', 'not-signed-in'],
    [429, 'persons.search', 'too-many'],
    [429, 'session.read', 'too-many'],
    [403, 'accounts.list', 'not-allowed'],
    [401, null, 'not-signed-in'],
    [401, 'session.read', null],
    [200, 'persons.search', null],
    [409, 'persons.search', null],
    [500, null, null],
  ])('answered %d to %s is told as %s', (status, action, reason) => {
    expect(refusalOf(status, action)).toBe(reason);
  });
});

describe('Attempts that come again and again', () => {
  it('are counted, not listed one by one', () => {
    const tally = new RefusalTally();
    for (let each = 0; each < 500; each += 1) tally.add(attempt(), AT);
    tally.add(attempt({ client: '192.0.2.2' }), AT);
    tally.add(
      attempt({ actor: { id: 'ana', role: 'caseworker', unit: 'Koper' }, reason: 'not-allowed' }),
      AT,
    );
    expect(tally.take().map(({ attempts, client }) => [attempts, client])).toEqual([
      [500, '192.0.2.1'],
      [1, '192.0.2.2'],
      [1, '192.0.2.1'],
    ]);
    expect(tally.take()).toEqual([]);
  });

  it('say when they began and ended', () => {
    const tally = new RefusalTally();
    tally.add(attempt(), AT);
    tally.add(attempt(), '2026-03-02T08:00:04.000Z');
    expect(tally.take()).toMatchObject([{ at: AT, until: '2026-03-02T08:00:04.000Z', attempts: 2 }]);
  });

  it('from more addresses than anybody would read are counted without their addresses', () => {
    const tally = new RefusalTally(10);
    for (let each = 0; each < 100; each += 1) tally.add(attempt({ client: `192.0.2.${each}` }), AT);
    const rows = tally.take();
    expect(rows).toHaveLength(11);
    expect(rows.at(-1)).toMatchObject({ client: null, attempts: 90 });
  });

  it('are counted on where the first could not be written', () => {
    const tally = new RefusalTally();
    tally.add(attempt(), AT);
    const unwritten = tally.take();
    tally.add(attempt(), '2026-03-02T08:00:09.000Z');
    tally.giveBack(unwritten);
    expect(tally.take()).toMatchObject([{ at: AT, until: '2026-03-02T08:00:09.000Z', attempts: 2 }]);
  });
});
