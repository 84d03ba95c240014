import { addDays, localDate, type LocalDate } from '#libs/kernel';
import { Agenda, type Story } from './agenda';

const monday = localDate('2026-03-02');

async function played(stories: (day: () => LocalDate, note: (what: string) => void) => Story[]) {
  const agenda = new Agenda();
  const notes: string[] = [];
  let today = monday;
  const note = (what: string) => notes.push(`${today.slice(8)} ${what}`);
  for (const story of stories(() => today, note)) agenda.plan(monday, story);
  await agenda.play(
    monday,
    addDays(monday, 5),
    (day) => (today = day),
    () => Promise.resolve(),
  );
  return notes;
}

describe('the agenda of an office', () => {
  it('lets every story go on on its day, in the order in which they were planned', async () => {
    const story = async function* (day: () => LocalDate, note: (what: string) => void, name: string): Story {
      note(`${name} begins`);
      yield addDays(day(), 2);
      note(`${name} goes on`);
      yield day();
      note(`${name} ends`);
    };
    expect(await played((day, note) => [story(day, note, 'a'), story(day, note, 'b')])).toEqual([
      '02 a begins',
      '02 b begins',
      '04 a goes on',
      '04 b goes on',
      '04 a ends',
      '04 b ends',
    ]);
  });

  it('leaves open what would go on after the last day', async () => {
    const story = async function* (day: () => LocalDate, note: (what: string) => void): Story {
      note('begins');
      yield addDays(day(), 60);
      note('never');
    };
    expect(await played((day, note) => [story(day, note)])).toEqual(['02 begins']);
  });
});
