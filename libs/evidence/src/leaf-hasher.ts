import { hash } from 'node:crypto';
import { canonicalLine, type EventText } from './event-text';
import type { ByteText } from './json-walk';

/** A stream's last sealed event; `hash` is 32 bytes as text of bytes. */
interface Head {
  readonly revision: number;
  readonly hash: ByteText;
}

/** Heads of streams, one at each place of the lists; hashes of 32 bytes each. */
export interface HeadList {
  readonly streams: readonly string[];
  readonly revisions: readonly number[];
  readonly hashes: Uint8Array;
}

/** Lines of events, and for each line 16 bytes for its id and 32 for its hash. */
export interface HashTask {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ids: Uint8Array;
  readonly hashes: Uint8Array;
}

/** The first event of a stream in a batch, whose stream's last sealed event must be found first. */
export interface Missing {
  readonly stream: string;
  readonly revision: number;
}

/** An event that does not follow the last one of its stream. */
export interface Gap {
  readonly stream: string;
  readonly revision: string;
}

/** What a hasher is asked, as it may be sent to a thread; see the method of the name. */
export type HashCall =
  | { readonly ask: 'missing' | 'hash' | 'agrees'; readonly task: HashTask }
  | { readonly ask: 'know'; readonly heads: HeadList };

const TAB = 9;
const NO_HASH: ByteText = '\0'.repeat(32);
// More than the events of a seal and of the batches under way, all of which must still be known.
const HEADS_KEPT = 300_000;

/**
 * Hashes events of a share of all streams, line by line, each with the hash before it in its stream. Plain values
 * in and out, so that it may work in a thread of its own.
 */
export class LeafHasher {
  private heads = new Map<string, Head>();
  /** What was known before `heads` was begun anew. */
  private former = new Map<string, Head>();
  // What is hashed: a zero that marks a leaf (RFC 6962), the hash before, the canonical text.
  private input = Buffer.alloc(1 << 16);

  constructor(
    private readonly share: number,
    private readonly shares: number,
    private readonly headsKept = HEADS_KEPT,
  ) {}

  /** The answer of the method that the call names. */
  answer(call: HashCall): unknown {
    return call.ask === 'know' ? this.know(call.heads) : this[call.ask](call.task);
  }

  /** Streams of the task whose last event must be known before it can be hashed; forgets what was long not used. */
  missing(task: HashTask): Missing[] {
    if (this.heads.size > this.headsKept) [this.former, this.heads] = [this.heads, new Map()];
    const missing: Missing[] = [];
    // Only the first of a stream follows something outside the task.
    const seen = new Set<string>();
    this.walk(task, ({ stream, revision }) => {
      if (!seen.has(stream) && revision > 0 && !this.headOf(stream)) missing.push({ stream, revision });
      seen.add(stream);
      return true;
    });
    return missing;
  }

  /** Takes heads that were found outside. */
  know({ streams, revisions, hashes }: HeadList): void {
    const texts = Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength).toString('latin1');
    streams.forEach((stream, index) => {
      const hash = texts.slice(index * 32, index * 32 + 32);
      this.heads.set(stream, { revision: revisions[index] ?? 0, hash });
    });
  }

  /** Writes id and hash of each line of its share; answers the first event that does not follow, or null. */
  hash(task: HashTask): Gap | null {
    const [ids, hashes] = [bufferOf(task.ids), bufferOf(task.hashes)];
    let gap: Gap | null = null;
    this.walk(task, (line, index) => {
      const { stream, revision } = line;
      const head = this.headOf(stream);
      if ((head?.revision ?? -1) !== revision - 1) {
        gap = { stream, revision: `${revision}` };
        return false;
      }
      const { id, text } = line.event();
      const found = this.hashOf(head?.hash ?? NO_HASH, text);
      ids.write(id.replaceAll('-', ''), index * 16, 'hex');
      hashes.write(found, index * 32, 'latin1');
      this.heads.set(stream, { revision, hash: found });
      return true;
    });
    return gap;
  }

  /** True when each line of its share has the id and the hash that stand in the task. */
  agrees(task: HashTask): boolean {
    const [ids, hashes] = [bufferOf(task.ids), bufferOf(task.hashes)];
    return this.walk(task, (line, index) => {
      const { id, text } = line.event();
      const found = this.hashOf(this.headOf(line.stream)?.hash ?? NO_HASH, text);
      this.heads.set(line.stream, { revision: line.revision, hash: found });
      return (
        found === hashes.toString('latin1', index * 32, index * 32 + 32) &&
        id.replaceAll('-', '') === ids.toString('hex', index * 16, index * 16 + 16)
      );
    });
  }

  private headOf(stream: string): Head | undefined {
    return this.heads.get(stream) ?? this.former.get(stream);
  }

  private walk(task: HashTask, see: (line: Line, index: number) => boolean): boolean {
    const bytes = bufferOf(task.bytes);
    for (let index = 0; index + 1 < task.starts.length; index += 1) {
      const from = task.starts[index] as number;
      const stream = bytes.indexOf(TAB, from) + 1;
      const revision = bytes.indexOf(TAB, stream) + 1;
      if (
        ((bytes[revision - 2] as number) + 3 * (bytes[revision - 3] as number)) % this.shares !==
        this.share
      )
        continue;
      const to = (task.starts[index + 1] as number) - 1;
      if (!see(new Line(bytes, from, stream, revision, to), index)) return false;
    }
    return true;
  }

  private hashOf(before: ByteText, text: ByteText): ByteText {
    if (this.input.length < text.length + 33) this.input = Buffer.alloc(2 * text.length + 33);
    this.input.write(before, 1, 'latin1');
    const length = 33 + this.input.write(text, 33, 'latin1');
    return hash('sha256', this.input.subarray(0, length), 'binary');
  }
}

/** A line whose first fields have been found. */
class Line {
  /** A text of its own, not a part of the line that would keep all of it in memory. */
  readonly stream: string;
  readonly revision: number;

  constructor(
    private readonly bytes: Buffer,
    private readonly from: number,
    stream: number,
    revision: number,
    private readonly to: number,
  ) {
    this.stream = bytes.toString('latin1', stream, revision - 1);
    this.revision = Number(bytes.toString('latin1', revision, bytes.indexOf(TAB, revision)));
  }

  event(): EventText {
    return canonicalLine(this.bytes.toString('latin1', this.from, this.to));
  }
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
