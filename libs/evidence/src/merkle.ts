import { hash } from 'node:crypto';

/**
 * The root of the Merkle tree of RFC 6962 over hashes of 32 bytes that stand side by side: level by level, the last
 * one of an odd level goes up as it is. Throws for none.
 */
export function merkleRoot(leaves: Uint8Array): Buffer {
  if (leaves.length === 0) throw new Error('a tree without leaves has no root');
  const level = Buffer.from(leaves);
  const pair = Buffer.alloc(65, 1);
  for (let length = level.length; length > 32;) {
    let above = 0;
    for (let at = 0; at < length; at += 64, above += 32) {
      if (at + 32 === length) level.copyWithin(above, at, length);
      else {
        // RFC 6962: a node begins with 1, so that none can be passed off as a leaf.
        level.copy(pair, 1, at, at + 64);
        level.write(hash('sha256', pair, 'binary'), above, 'latin1');
      }
    }
    length = above;
  }
  return Buffer.from(level.subarray(0, 32));
}
