import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** What is sent, as it goes over the wire. */
export interface Sent {
  readonly method: string;
  /** Path with its query, already encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** The body as JSON, or undefined where it is none. */
  readonly json: unknown;
}

const STREAMS = 'text/event-stream';
const PATIENCE_MS = 30_000;

/** Sends requests as they are, also those that no client library would send. */
export class HttpDesk {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 });

  constructor(readonly url: string) {}

  send(sent: Sent): Promise<Reply> {
    const { method, path, headers = {}, body } = sent;
    const { hostname, port } = new URL(this.url);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
      const options = { hostname, port, method, path, headers: { ...length, ...headers } };
      const sending = request({ ...options, agent: this.agent, timeout: PATIENCE_MS }, (answer) => {
        const chunks: Buffer[] = [];
        const end = (): void => resolve(replyOf(answer.statusCode ?? 0, answer.headers, chunks));
        answer.on('data', (chunk: Buffer) => chunks.push(chunk)).once('end', end);
        // A stream never ends by itself.
        if (answer.headers['content-type']?.startsWith(STREAMS)) {
          end();
          answer.once('error', () => undefined).destroy();
        }
      });
      sending.once('timeout', () =>
        sending.destroy(new Error(`no answer to ${method} ${path.slice(0, 80)}`)),
      );
      // A connection that was kept may be ended by the server at the very moment that it is used again.
      sending.once('error', (error: NodeJS.ErrnoException) =>
        sending.reusedSocket && error.code === 'ECONNRESET' ? resolve(this.send(sent)) : reject(error),
      );
      sending.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

function replyOf(status: number, headers: IncomingHttpHeaders, chunks: readonly Buffer[]): Reply {
  const bytes = Buffer.concat(chunks);
  const text = bytes.toString('utf8');
  const isJson = headers['content-type']?.includes('json') ?? false;
  return { status, headers, bytes, text, json: isJson && text !== '' ? parsed(text) : undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
