import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Installation } from './spis-process';

const samples = join(__dirname, '../../samples/koper-2022');
const TOO_LARGE = 20 * 1024 * 1024 + 1;

interface Message {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly view?: string; readonly position?: string };
}

/** A page that stays open: the messages of the live stream as they come. */
class OpenPage {
  private readonly messages: Message[] = [];
  private readonly ending = new AbortController();

  constructor(private readonly url: string) {}

  /** Connects, with the id of the last message seen if the page comes back. */
  async open(last?: string): Promise<this> {
    const headers = { accept: 'text/event-stream', ...(last && { 'last-event-id': last }) };
    const { body } = await fetch(`${this.url}/api/live`, { headers, signal: this.ending.signal });
    void this.read(body!);
    return this;
  }

  /** Waits for a message, also one that has come already. */
  async message(what: string, wanted: (message: Message) => boolean): Promise<Message> {
    const until = Date.now() + 20_000;
    for (;;) {
      const found = this.messages.find(wanted);
      if (found) return found;
      if (Date.now() > until) throw new Error(`no ${what} among ${JSON.stringify(this.messages)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** All views told of so far. */
  get views(): string[] {
    return this.messages.flatMap(({ data }) => (data.view ? [data.view] : []));
  }

  close(): void {
    this.ending.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
        const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
      }
    } catch (error) {
      if (!this.ending.signal.aborted) throw error;
    }
  }

  private take(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1] ?? '';
    const data = field('data');
    if (data)
      this.messages.push({ id: field('id'), event: field('event'), data: JSON.parse(data) as object });
  }
}

describe('Registers that come in over HTTP', () => {
  const here = new Installation({ SPIS_SAMPLE: 'off' });
  let url = '';
  jest.setTimeout(300_000);
  beforeAll(async () => {
    url = await here.serve();
  });
  afterAll(() => here.remove());

  const post = async (fields: Record<string, string>, file: Blob | null) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    if (file) form.append('file', file, 'register.csv');
    const answer = await fetch(`${url}/api/imports`, { method: 'POST', body: form });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const sample = (name: string) => new Blob([readFileSync(join(samples, name))]);
  const get = async <T>(path: string) => (await (await fetch(`${url}${path}`)).json()) as T;
  const lastPosition = async () =>
    (await get<{ events: object[]; next: string | null }>('/api/events?limit=500')).events.length;
  const listed = async () => {
    const path = '/api/programmes/home-help/waiting-list?on=2022-11-30&knownAt=2023-12-31';
    return (await get<{ entries: number }>(path)).entries;
  };

  it('an empty installation has no imports, and the list of nobody', async () => {
    expect(await get('/api/imports')).toEqual([]);
    expect(await listed()).toBe(0);
  });

  it.each<[string, Record<string, string>, Blob | null, string[]]>([
    ['wrong fields', { kind: 'list', municipality: 'Koper' }, new Blob(['a']), ['kind', 'municipality']],
    ['no file', { kind: 'register' }, null, ['file']],
    ['a file that is no register', { kind: 'register' }, new Blob(['Ime;Priimek\nAna;Nihče']), ['file']],
    ['an unknown programme', { kind: 'register', programme: 'none' }, sample('register.csv'), ['programme']],
  ])(
    '%s are refused with the names of the fields, and nothing changes',
    async (_what, fields, file, wrong) => {
      const { status, body } = await post(fields, file);
      expect(status).toBe(400);
      expect((body['errors'] as { path: string }[]).map(({ path }) => path).sort()).toEqual(
        [...wrong].sort(),
      );
      expect(await lastPosition()).toBe(0);
    },
  );

  it('a file that is too large is refused before it is read', async () => {
    const { status } = await post({ kind: 'register' }, new Blob([Buffer.alloc(TOO_LARGE, 'a')]));
    expect(status).toBe(413);
    expect(await lastPosition()).toBe(0);
  });

  it('a register and its correction change the list, and open pages are told, also those that return', async () => {
    const page = await new OpenPage(url).open();
    const whole = { rows: 264, accepted: 264, rejected: [] };
    const registered = await post({ kind: 'register' }, sample('register.csv'));
    expect(registered).toEqual({ status: 200, body: { ...whole, events: 639 } });
    const grown = await page.message('new position', ({ event }) => event === 'position');
    await page.message('news of the imports', ({ data }) => data.view === 'register-imports');
    const imports = await page.message('news of the list', ({ data }) => data.view === 'waiting-list');
    expect(grown.id).toBe(grown.data.position);
    expect(imports.id).toBe(imports.data.position);
    page.close();
    expect(await settled(142)).toBe(142);

    const corrected = await post({ kind: 'corrections' }, sample('corrections.csv'));
    expect(corrected.body).toMatchObject({ accepted: 1, events: 2 });
    expect(await settled(141)).toBe(141);
    // The page missed the correction; returning with the last id it saw it is told which views have moved on.
    const returned = await new OpenPage(url).open('639');
    const news = await returned.message('missed news', ({ data }) => data.view === 'waiting-list');
    expect(Number(news.id)).toBeGreaterThan(639);
    returned.close();
    const { id } = await returned.message('the present', ({ event }) => event === 'position');
    expect(id).toBe('641');

    // One that has seen everything is told of no view before something happens.
    const current = await new OpenPage(url).open(id);
    await current.message('the present', ({ event }) => event === 'position');
    expect(current.views).toEqual([]);
    await post({ kind: 'register', provider: 'Drugi dom' }, sample('register.csv'));
    await current.message('news of the list', ({ data }) => data.view === 'waiting-list');
    await current.message('news of the imports', ({ data }) => data.view === 'register-imports');
    current.close();
    const list = await get<{ kind: string; newFacts: number }[]>('/api/imports?limit=2');
    expect(list.map(({ kind }) => kind)).toEqual(['register', 'corrections']);
  });

  async function settled(wanted: number): Promise<number> {
    const until = Date.now() + 20_000;
    let seen = await listed();
    while (seen !== wanted && Date.now() < until) seen = await listed();
    return seen;
  }
});
