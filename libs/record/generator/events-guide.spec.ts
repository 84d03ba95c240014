import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedEvents, EVENTS_GUIDE, eventsGuideOf } from './events-guide';

const root = join(__dirname, '..', '..', '..');

describe('the guide to the events', () => {
  it('is current; if not: npm run docs:events', () => {
    expect(readFileSync(join(root, EVENTS_GUIDE), 'utf8')).toBe(eventsGuideOf(root));
  });

  it('says of every event what it means and what it holds', () => {
    const events = documentedEvents(root);
    expect(events.map(({ definition }) => definition.type)).toContain('PlacedOnWaitingList');
    expect(events.filter(({ meaning }) => meaning === '').map(({ definition }) => definition.type)).toEqual(
      [],
    );
    const guide = eventsGuideOf(root);
    const placed = /### PlacedOnWaitingList\n([\s\S]*?)\n###/.exec(guide)?.[1];
    expect(placed).toContain('A person was put on a provider');
    expect(placed).toContain('- `listedOn: day`');
    expect(placed).toContain('"several-times-daily" or "daily"');
    expect(placed).toContain('- `registerNumber: text or null`');
  });
});
