import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '#libs/testing';
import { Installation } from '../journeys/spis-process';
import { dice, SEED } from './dice';

const [head = '', ...lines] = readFileSync(join(__dirname, '../../samples/koper-2022/register.csv'), 'utf8')
  .split(/\r?\n/)
  .filter((line) => line !== '');
const KILLS = 6;
const ROWS = 12;
const CLIENTS = 4;
const FIRST_ANSWERS_MS = 60_000;

interface StoredEvent {
  readonly type: string;
  readonly data: { readonly provider?: string };
}
interface Page {
  readonly events: readonly StoredEvent[];
  readonly next: string | null;
}

describe('the server that is killed again and again while registers come in', () => {
  const here = new Installation({ SPIS_SAMPLE: 'off' });
  const chance = dice(SEED);
  jest.setTimeout(480_000);
  afterAll(() => here.remove());

  /** Sends a register of twelve people under a provider's name; answers the facts it brought. */
  async function send(url: string, provider: string): Promise<number> {
    const form = new FormData();
    const from = chance(lines.length - ROWS);
    form.append('kind', 'register');
    form.append('provider', provider);
    form.append('file', new Blob([[head, ...lines.slice(from, from + ROWS)].join('\n')]), 'register.csv');
    const answer = await fetch(`${url}/api/imports`, { method: 'POST', body: form });
    const { accepted, events } = (await answer.json()) as { accepted: number; events: number };
    if (answer.status !== 200 || accepted !== ROWS) throw new Error(`refused with ${answer.status}`);
    return events;
  }

  /** Imports from several clients until the server is killed; answers what was acknowledged and what was not. */
  async function importUntilKilled(url: string, round: number) {
    const acknowledged: string[] = [];
    const unanswered: string[] = [];
    let alive = true;
    const client = async (number: number): Promise<void> => {
      for (let turn = 0; alive; turn += 1) {
        const provider = `Izvajalec ${round}-${number}-${turn}`;
        try {
          await send(url, provider);
          acknowledged.push(provider);
        } catch (error) {
          // Only the kill may end a request without an answer.
          if (alive) throw error;
          unanswered.push(provider);
        }
      }
    };
    const clients = Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
    // Every round has something to lose, however slow the machine is; the kill itself falls anywhere.
    const two = () => Promise.resolve(acknowledged.length > 1);
    await Promise.race([clients, eventually('two imports are acknowledged', two, FIRST_ANSWERS_MS)]);
    await new Promise((resolve) => setTimeout(resolve, chance(1_500)));
    alive = false;
    await here.kill();
    await clients;
    return { acknowledged, unanswered };
  }

  /** How many entries of each provider the record holds. */
  async function placings(url: string): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for (let from: string | null = ''; from !== null;) {
      const path = `/api/events?limit=500&type=PlacedOnWaitingList${from && `&from=${from}`}`;
      const page = (await (await fetch(`${url}${path}`)).json()) as Page;
      for (const { data } of page.events)
        found.set(data.provider ?? '', (found.get(data.provider ?? '') ?? 0) + 1);
      from = page.next;
    }
    return found;
  }

  it(`loses no acknowledged import, takes none twice, and starts again every time (seed ${SEED})`, async () => {
    const acknowledged: string[] = [];
    const unanswered: string[] = [];
    let adopted = 0;
    let url = await here.serve();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const round = await importUntilKilled(url, kill);
      acknowledged.push(...round.acknowledged);
      unanswered.push(...round.unanswered);
      const survivor = here.postmaster();
      url = await here.serve();
      if (survivor !== null && survivor === here.postmaster()) adopted += 1;
    }
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(unanswered.length).toBeGreaterThan(0);
    expect(adopted).toBeGreaterThan(0);
    const found = await placings(url);
    const wrong = acknowledged.filter((provider) => found.get(provider) !== ROWS);
    expect(wrong).toEqual([]);
    for (const provider of unanswered) expect(found.get(provider) ?? 0).toBeLessThanOrEqual(ROWS);
    const verified = await here.json<{ ok: boolean; views: { view: string; equal: boolean }[] }>('verify');
    expect(verified.ok).toBe(true);
    expect(verified.views.map(({ equal }) => equal)).not.toContain(false);
    const imports = (await (await fetch(`${url}/api/imports?limit=500`)).json()) as { provider: string }[];
    const listed = imports.map(({ provider }) => provider);
    expect(acknowledged.filter((provider) => !listed.includes(provider))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
});
