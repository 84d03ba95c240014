import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referredIn } from './case-content.rules';

const LIBS = join(__dirname, '..', '..');
const goldens = readdirSync(LIBS, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.parentPath.endsWith('golden') && entry.name.endsWith('.json'))
  .map((entry) => join(entry.parentPath, entry.name));
const ref = '00000000-0000-4000-8000-000000000001';
const hash = 'ab'.repeat(32);

describe('What an event refers to', () => {
  it('are its texts and documents, at any depth, and nothing else', () => {
    const data = {
      noteRef: ref,
      entryId: ref,
      noteRefs: ref,
      parts: [{ reasonRef: ref }],
      contentHash: hash,
    };
    expect(referredIn({ ...data, textHash: hash, groundsRef: null })).toEqual({
      texts: [ref, ref],
      documents: [hash],
    });
  });

  it('is found in every recorded event whose fields say that they refer to a text', () => {
    expect(goldens.length).toBeGreaterThan(100);
    const named = goldens.filter((path) =>
      /"\w*[a-z]Ref":\s*"[0-9a-f-]{36}"/.test(readFileSync(path, 'utf8')),
    );
    expect(named.length).toBeGreaterThan(3);
    for (const path of named)
      expect(referredIn(JSON.parse(readFileSync(path, 'utf8'))).texts).not.toEqual([]);
  });
});
