import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { merkleRoot } from './merkle';

const sha256 = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const leaf = (text: string): Buffer => sha256(Buffer.of(0), Buffer.from(text));

/** The definition of RFC 6962, section 2.1, word for word. */
function definition(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0]!;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha256(Buffer.of(1), definition(leaves.slice(0, k)), definition(leaves.slice(k)));
}

const rootOf = (leaves: readonly Buffer[]): Buffer => merkleRoot(Buffer.concat(leaves));

describe('The tree over a range of events', () => {
  it('is that of RFC 6962 for every number of leaves', () => {
    for (let size = 1; size <= 70; size += 1) {
      const leaves = Array.from({ length: size }, (_, index) => leaf(`${index}`));
      expect(rootOf(leaves)).toEqual(definition(leaves));
    }
  });

  it('has another root as soon as one leaf is changed, dropped, doubled or moved', () => {
    const texts = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(), (given, at) => {
        const leaves = given.map(leaf);
        const index = at % (leaves.length - 1);
        const root = rootOf(leaves);
        const swapped = [...leaves];
        [swapped[index], swapped[index + 1]] = [swapped[index + 1]!, swapped[index]!];
        expect(rootOf(swapped)).not.toEqual(root);
        expect(rootOf(leaves.toSpliced(index, 1))).not.toEqual(root);
        expect(rootOf(leaves.toSpliced(index, 0, leaves[index]!))).not.toEqual(root);
        expect(rootOf(leaves.with(index, leaf('a text that is not among them, 1')))).not.toEqual(root);
      }),
    );
  });

  it('has no root without leaves', () => expect(() => merkleRoot(Buffer.alloc(0))).toThrow('no root'));
});
