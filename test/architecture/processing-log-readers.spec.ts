import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Rooms that may read the log: supervision, and the extract for the person concerned. */
const READERS = ['audit-trail', 'detectors', 'processing-log', 'retention', 'subject-access'];

const roomsWith = (pattern: RegExp, skip: (path: string) => boolean = () => false): string[] => {
  const files = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' });
  const found = files.filter(
    (path) =>
      path.endsWith('.ts') && !skip(path) && pattern.test(readFileSync(join(root, 'libs', path), 'utf8')),
  );
  return [...new Set(found.map((path) => path.split(/[\\/]/, 1)[0] ?? ''))].sort();
};

describe('The processing log is used for no other ends', () => {
  it('is read by the rooms of supervision and of the person concerned, and by no other', () => {
    const rooms = roomsWith(/from '#libs\/processing-log'/);
    expect(rooms.filter((room) => !READERS.includes(room))).toEqual([]);
    expect(rooms).not.toEqual([]);
  });

  it('is touched in the database by its own room alone', () => {
    const sql = /\b(from|join|into|update|table|call)\s+processing_log\./i;
    expect(roomsWith(sql, (path) => path.endsWith('.spec.ts'))).toEqual(['processing-log']);
  });
});
