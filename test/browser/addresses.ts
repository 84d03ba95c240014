import type { Desk } from './office';

const UNIT = 'Koper';

/** Somebody in each role, as the demonstration year has them. */
export const PEOPLE: Readonly<Record<string, Desk>> = {
  caseworker: { person: 'ana', role: 'caseworker', unit: UNIT },
  manager: { person: 'meta', role: 'manager', unit: UNIT },
  analyst: { person: 'analitik', role: 'analyst', unit: UNIT },
  'provider-coordinator': { person: 'koordinator', role: 'provider-coordinator', unit: UNIT },
  'municipality-observer': { person: 'obcina', role: 'municipality-observer', unit: UNIT },
  'data-protection-officer': { person: 'pooblascenka', role: 'data-protection-officer', unit: UNIT },
  administrator: { person: 'skrbnik', role: 'administrator', unit: UNIT },
};

/** Asks the interface in a role. */
export class Questions {
  constructor(private readonly url: string) {}

  async ask<T>(path: string, role = 'caseworker', body?: object): Promise<T> {
    const desk = PEOPLE[role];
    if (!desk) throw new Error(`nobody acts as ${role}`);
    const headers = { 'x-spis-person': desk.person, 'x-spis-role': desk.role, 'x-spis-unit': desk.unit };
    const response = await fetch(`${this.url}/api${path}`, {
      headers: { ...headers, 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** The first of a list; an error names what has none. */
  async first<T>(path: string, list: (answer: never) => readonly T[], role?: string): Promise<T> {
    const [found] = list((await this.ask(path, role)) as never);
    if (found === undefined) throw new Error(`${path} has none`);
    return found;
  }
}

interface Task {
  readonly applicationId: string;
}
interface Entry {
  readonly entryId: string;
}
interface Draft {
  readonly decisionId: string;
}
interface Finding {
  readonly findingId: string;
}

const LOOKS = 'look-ups-without-case';

const application = (questions: Questions): Promise<string> =>
  questions
    .first('/work-queue', ({ tasks }: { tasks: Task[] }) => tasks)
    .then(({ applicationId }) => applicationId);

const person = async (questions: Questions): Promise<string> => {
  const found = await questions.ask<{ personId: string }>(`/applications/${await application(questions)}`);
  return found.personId;
};

/** Somebody who has looked at a person without saying about which case has something to explain. */
async function finding(questions: Questions): Promise<string> {
  await questions.ask(`/persons/${await person(questions)}`);
  const { findingId } = await questions.first(
    `/detectors/${LOOKS}/findings`,
    ({ findings }: { findings: Finding[] }) => findings,
    'manager',
  );
  return findingId;
}

type Example = (questions: Questions) => Promise<string>;

/** An address for each page whose own has a parameter, of things that the demonstration year has. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  '/applications/$id': async (of) => `/applications/${await application(of)}`,
  '/audit/cases/$id': async (of) => `/audit/cases/${await application(of)}`,
  '/audit/cases/$id/comparison': async (of) => `/audit/cases/${await application(of)}/comparison`,
  '/audit/cases/$id/state': async (of) => `/audit/cases/${await application(of)}/state`,
  '/audit/persons/$id': async (of) => `/audit/persons/${await person(of)}`,
  '/audit/units/$id': () => Promise.resolve(`/audit/units/${UNIT}`),
  '/audit/users/$id': () => Promise.resolve('/audit/users/ana'),
  '/decisions/$id': async (of) => {
    const { decisionId } = await of.first('/decisions/awaiting-approval', (drafts: Draft[]) => drafts);
    return `/decisions/${decisionId}`;
  },
  '/detectors/$detector': () => Promise.resolve(`/detectors/${LOOKS}`),
  '/detectors/$detector/findings/$id': async (of) => `/detectors/${LOOKS}/findings/${await finding(of)}`,
  '/persons/$id': async (of) => `/persons/${await person(of)}`,
  '/programmes/$code/waiting-list': () => Promise.resolve('/programmes/home-help/waiting-list'),
  '/waiting-list-entries/$id': async (of) => {
    const path = '/programmes/home-help/waiting-list/entries?limit=1';
    const { entryId } = await of.first(path, ({ entries }: { entries: Entry[] }) => entries);
    return `/waiting-list-entries/${entryId}`;
  },
};

/** Paths of examples that no page has any more. */
export const examplesWithout = (paths: readonly string[]): string[] =>
  Object.keys(EXAMPLES).filter((path) => !paths.includes(path));

/** An address at which a page has something to show; a path with a parameter needs an example here. */
export async function exampleOf(path: string, url: string): Promise<string> {
  const example = EXAMPLES[path];
  if (example) return example(new Questions(url));
  if (path.includes('$')) throw new Error(`no example of ${path}: test/browser/addresses.ts`);
  return path;
}
