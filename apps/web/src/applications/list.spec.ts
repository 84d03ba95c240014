import { deadlinesOf, worked } from './list.rules';

const task = (applicationId: string, dueOn: string | null) => ({ applicationId, dueOn });
const row = (applicationId: string, assignee: string | null) => ({ applicationId, assignee });

describe('the list of applications', () => {
  const deadlines = deadlinesOf([
    task('a', '2022-12-05'),
    task('a', '2022-11-30'),
    task('a', null),
    task('b', null),
  ]);
  const rows = [row('a', 'ana'), row('b', null), row('c', null)];
  const asked = { whose: undefined, overdue: false, own: 'ana', today: '2022-12-01' } as const;
  const ids = (part: Partial<Parameters<typeof worked>[2]>) =>
    worked(rows, deadlines, { ...asked, ...part }).map(({ applicationId }) => applicationId);

  it('knows the earliest deadline of each, and where there is none', () => {
    expect([...deadlines]).toEqual([
      ['a', '2022-11-30'],
      ['b', null],
    ]);
  });

  it('shows all unless something is asked for', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
  });

  it('shows mine, those with something to do, and those that nobody took', () => {
    expect(ids({ whose: 'mine' })).toEqual(['a']);
    expect(ids({ whose: 'open' })).toEqual(['a', 'b']);
    expect(ids({ whose: 'unassigned' })).toEqual(['b']);
  });

  it('shows what is overdue today, not what is due today', () => {
    expect(ids({ overdue: true })).toEqual(['a']);
    expect(ids({ overdue: true, today: '2022-11-30' })).toEqual([]);
  });
});
