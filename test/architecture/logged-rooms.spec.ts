import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCESS_TABLE } from '#libs/access';
import { isRecorded } from '../../libs/processing-log/src/recorded-actions.rules';

const WEB = join(__dirname, '../../apps/web/src');
const TEXTS = join(WEB, 'texts');

/** What the page of the log offers; read as text, for nothing here knows the browser. */
function offered(): string[] {
  const words = readFileSync(join(WEB, 'processing-log/log.words.ts'), 'utf8');
  const list = /export const ROOMS = \[([^\]]+)\]/.exec(words)?.[1] ?? '';
  return [...list.matchAll(/'([a-z-]+)'/g)].map(([, room = '']) => room);
}

describe('The parts of the house whose requests the processing log records', () => {
  const recorded = [
    ...new Set(
      Object.keys(ACCESS_TABLE)
        .filter(isRecorded)
        .map((action) => action.split('.')[0] ?? ''),
    ),
  ];

  it('can all be asked for on the page of the log', () => {
    expect(recorded.length).toBeGreaterThan(15);
    expect(recorded.filter((room) => !offered().includes(room))).toEqual([]);
  });

  it.each(['sl', 'it', 'en'])('are all called by a word of people in %s', (language) => {
    const { room: words } = JSON.parse(
      readFileSync(join(TEXTS, language, 'processing-log.json'), 'utf8'),
    ) as { room: Record<string, string> };
    expect(recorded.filter((room) => !words[room])).toEqual([]);
  });
});
