import { SeenKeys } from './seen-keys';

describe('the keys that were seen', () => {
  it('are never denied, and strangers seldom taken for them', () => {
    const seen = new SeenKeys();
    const key = (n: number) => `entry-${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
    for (let n = 0; n < 50_000; n += 1) seen.add(key(n));
    let denied = 0;
    let mistaken = 0;
    for (let n = 0; n < 50_000; n += 1) {
      if (!seen.mayHave(key(n))) denied += 1;
      if (seen.mayHave(key(n + 50_000))) mistaken += 1;
    }
    expect(denied).toBe(0);
    expect(mistaken).toBeLessThan(500);
  });
});
