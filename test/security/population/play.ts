import { eventually } from '#libs/testing';
import type { Reply, Sent } from '../http-desk';
import type { WatchedOffice } from '../watched-office';
import type { Words } from './words';

/** A JSON object of an answer. */
export type Told = Record<string, unknown>;

const PEOPLE = {
  ana: ['ana', 'caseworker'],
  bojan: ['bojan', 'caseworker'],
  vera: ['vera', 'manager'],
  breda: ['breda', 'provider-coordinator'],
  dora: ['dora', 'data-protection-officer'],
} as const;

/** Somebody of the office. */
export type Who = keyof typeof PEOPLE;

/** Plays casework over HTTP; every request must be taken. */
export class Play {
  /** The day that is played. */
  today = '';

  constructor(
    readonly office: WatchedOffice,
    readonly words: Words,
  ) {}

  on(day: string): void {
    this.today = day;
    this.office.on(day);
  }

  async post(path: string, body: object = {}, who: Who = 'ana'): Promise<Told> {
    const sent = {
      method: 'POST',
      path,
      headers: { ...json, ...headersOf(who) },
      body: JSON.stringify(body),
    };
    return this.taken(sent);
  }

  /** Reads what those may who need not say who they are: everything, on a trial at one's own machine. */
  look(path: string): Promise<Reply> {
    return this.office.send({ method: 'GET', path: encodeURI(path) });
  }

  /** Sends what may be refused. */
  ask(path: string, body: object, who: Who = 'ana'): Promise<Reply> {
    const headers = { ...json, ...headersOf(who) };
    return this.office.send({ method: 'POST', path, headers, body: JSON.stringify(body) });
  }

  async get(path: string, who: Who = 'ana'): Promise<Told> {
    return this.taken({ method: 'GET', path: encodeURI(path), headers: headersOf(who) });
  }

  async put(path: string, body: object, who: Who = 'ana'): Promise<Told> {
    const headers = { ...json, ...headersOf(who) };
    return this.taken({ method: 'PUT', path, headers, body: JSON.stringify(body) });
  }

  async delete(path: string, who: Who = 'ana'): Promise<Told> {
    return this.taken({ method: 'DELETE', path, headers: headersOf(who) });
  }

  /** Sends a form with a file, as a page does. */
  async bring(path: string, fields: Told, file?: File, who: Who = 'ana'): Promise<Told> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
    if (file) form.set('file', file);
    const request = new Request('http://form/', { method: 'POST', body: form });
    const type = request.headers.get('content-type') ?? '';
    const body = Buffer.from(await request.arrayBuffer());
    return this.taken({ method: 'POST', path, headers: { ...headersOf(who), 'content-type': type }, body });
  }

  /** Asks until the answer shows what was done. */
  async sees(path: string, fits: (told: Told) => boolean, who: Who = 'ana'): Promise<Told> {
    return eventually(`${path} shows what was done`, async () => {
      const told = await this.get(path, who);
      return fits(told) && told;
    });
  }

  private async taken(sent: Sent): Promise<Told> {
    const first = await this.office.send(sent);
    // What a role may not, somebody does who names none, as on a trial: here hostile input is tried, not access.
    const { 'x-spis-role': _role, ...nameless } = sent.headers ?? {};
    const isTurnedAway = first.status === 403 || first.status === 404;
    const reply = isTurnedAway ? await this.office.send({ ...sent, headers: nameless }) : first;
    if (reply.status >= 300)
      throw new Error(`${sent.method} ${sent.path}: ${reply.status} ${reply.text.slice(0, 600)}`);
    return (reply.json ?? {}) as Told;
  }
}

const json = { 'content-type': 'application/json' };

/** The headers that say who asks. */
export const headersOf = (who: Who): Record<string, string> => {
  const [id, role] = PEOPLE[who];
  return { 'x-spis-person': id, 'x-spis-role': role, 'x-spis-unit': 'Koper' };
};

/** A text of an answer. */
export const text = (told: Told, name: string): string => {
  const value = told[name];
  if (typeof value !== 'string') throw new Error(`no text ${name} in ${JSON.stringify(told).slice(0, 200)}`);
  return value;
};
