const HASHES = 4;
const { imul } = Math;

/**
 * Remembers keys in a fixed 4 MiB: `mayHave` is never wrong when it says no, and seldom when it says yes
 * (below 1 % up to three million keys), so that most new keys need no question to the database.
 */
export class SeenKeys {
  private readonly bits = new Uint32Array(1 << 20);
  private readonly mask = (1 << 25) - 1;

  add(key: string): void {
    const [first, second] = hashes(key);
    for (let i = 0; i < HASHES; i += 1) {
      const bit = (first + imul(i, second)) & this.mask;
      this.bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  mayHave(key: string): boolean {
    const [first, second] = hashes(key);
    for (let i = 0; i < HASHES; i += 1) {
      const bit = (first + imul(i, second)) & this.mask;
      if (((this.bits[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }
}

// FNV-1a twice, with different beginnings; the second is odd so that its multiples differ.
function hashes(key: string): [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < key.length; i += 1) {
    const code = key.charCodeAt(i);
    first = imul(first ^ code, 0x01000193);
    second = imul(second ^ code, 0x5bd1e995);
  }
  second ^= second >>> 15;
  return [first ^ (first >>> 16), second | 1];
}
