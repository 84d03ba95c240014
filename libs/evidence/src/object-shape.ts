const NONE: readonly number[] = [];
const KNOWN = 10_000;
// A key of these characters needs no escape, and sorts by its bytes as by its UTF-16 units.
const PLAIN = /^"[A-Za-z0-9_.-]*":$/;

/** The keys of an object in the order in which they came; objects of the same keys share one. */
export class ObjectShape {
  private static known = 0;
  private readonly next = new Map<string, ObjectShape>();
  private last: ObjectShape | undefined;
  private sorted: readonly number[] | undefined;

  private constructor(
    /** The keys, each with its quotes and its colon. */
    readonly keys: readonly string[],
  ) {}

  /** An object that has no key yet. */
  static root(): ObjectShape {
    return new ObjectShape([]);
  }

  /** The shape with the key that stands in the text at a place; nothing for a key that is not plain. */
  after(text: string, at: number): ObjectShape | undefined {
    if (this.last && text.startsWith(this.last.key, at)) return this.last;
    const end = text.indexOf('"', at + 1) + 2;
    const key = text.slice(at, end);
    const known = this.next.get(key);
    if (known) return (this.last = known);
    return PLAIN.test(key) && !this.keys.includes(key) ? this.learn(key) : undefined;
  }

  /** The key that came last. */
  get key(): string {
    return this.keys[this.keys.length - 1] as string;
  }

  /** The places of the keys in their canonical order. */
  get order(): readonly number[] {
    this.sorted ??= this.keys.length === 0 ? NONE : sortedPlaces(this.keys);
    return this.sorted;
  }

  private learn(key: string): ObjectShape {
    const shape = new ObjectShape([...this.keys, key]);
    // Objects whose keys are data would fill the memory: those are looked at anew each time.
    if (ObjectShape.known >= KNOWN) return shape;
    ObjectShape.known += 1;
    this.next.set(key, shape);
    return (this.last = shape);
  }
}

// The closing quote stands below every character of a plain key, so that a shorter key comes first.
const sortedPlaces = (keys: readonly string[]): number[] =>
  [...keys.keys()].sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1));
