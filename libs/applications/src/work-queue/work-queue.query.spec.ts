import { THE_HOUSE } from '#libs/access';
import { localDate, type RecordedEvent } from '#libs/kernel';
import { createTestDatabase, filledView, recorder, type TestDatabase } from '#libs/testing';
import { anApplication } from '../applications.builder';
import { workQueueView } from './work-queue.projection';
import { workQueue, type WorkQueueRequest } from './work-queue.query';

const day = localDate;
const ALL: WorkQueueRequest = {
  on: day('2026-04-10'),
  unit: null,
  assignee: null,
  unassigned: false,
  when: null,
  kind: null,
  done: false,
  offset: 0,
  limit: 100,
};

describe('The work queue', () => {
  let database: TestDatabase;
  let schema = '';
  const asked = async (request: Partial<WorkQueueRequest>): Promise<string[]> => {
    const { tasks } = await workQueue(database.app, schema, THE_HOUSE, { ...ALL, ...request });
    return tasks.map(({ applicationId, kind }) => `${applicationId.at(-1)} ${kind}`);
  };

  beforeAll(async () => {
    database = await createTestDatabase([]);
    const record = recorder();
    const histories = [
      anApplication(1).received().takenBy('ana'),
      anApplication(2).received({ unit: 'Piran', supplementCallDueOn: day('2026-04-09') }),
      anApplication(3).received().foundComplete().takenBy('bojan'),
      anApplication(4).received().foundComplete('2026-04-02', null).onHold('2026-04-10'),
    ];
    const events: RecordedEvent[] = histories.flatMap(({ stream, events }) =>
      events.map((event) => record(event, { stream })),
    );
    schema = await filledView(database.app, workQueueView, events);
  });
  afterAll(() => database.drop());

  it('shows what is open, the earliest due first and what is due on no day last', async () => {
    expect(await asked({})).toEqual([
      '2 check-completeness',
      '1 check-completeness',
      '4 resume-work',
      '3 decide',
      '4 conclude',
    ]);
  });

  it('tells on any day what was due before, is due on it, and comes after', async () => {
    expect(await asked({ when: 'overdue' })).toEqual(['2 check-completeness']);
    expect(await asked({ when: 'due' })).toEqual(['1 check-completeness', '4 resume-work']);
    expect(await asked({ when: 'upcoming' })).toEqual(['3 decide']);
    expect(await asked({ when: 'overdue', on: day('2026-05-05') })).toHaveLength(4);
  });

  it('says of a task whether it is overdue; one without a day never is', async () => {
    const { tasks } = await workQueue(database.app, schema, THE_HOUSE, { ...ALL, on: day('2027-01-01') });
    expect(tasks.map(({ kind, overdue }) => [kind, overdue])).toContainEqual(['conclude', false]);
    expect(tasks.filter(({ overdue }) => overdue)).toHaveLength(4);
  });

  it("shows one's own, a unit's, and what nobody took", async () => {
    expect(await asked({ assignee: 'ana' })).toEqual(['1 check-completeness']);
    expect(await asked({ unit: 'Piran' })).toEqual(['2 check-completeness']);
    expect(await asked({ unit: 'Koper', unassigned: true })).toEqual(['4 resume-work', '4 conclude']);
  });

  it('shows one kind, done tasks, and pages with the total', async () => {
    expect(await asked({ kind: 'decide' })).toEqual(['3 decide']);
    expect(await asked({ done: true })).toEqual(['3 check-completeness', '4 check-completeness']);
    const page = await workQueue(database.app, schema, THE_HOUSE, { ...ALL, offset: 1, limit: 2 });
    expect(page.total).toBe(5);
    expect(page.tasks.map(({ kind }) => kind)).toEqual(['check-completeness', 'resume-work']);
  });
});
