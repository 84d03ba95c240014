import type { Desk } from './office';

const UNIT = 'Koper';
const MONTHS_BACK = 36;

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

const entry = (questions: Questions): Promise<string> =>
  questions
    .first(
      '/programmes/home-help/waiting-list/entries?limit=1',
      ({ entries }: { entries: Entry[] }) => entries,
    )
    .then(({ entryId }) => entryId);

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

interface Kept {
  readonly kind: string;
  readonly id: string;
  readonly keptBy: readonly string[];
}

const OFFICER = 'data-protection-officer';

/** A list that waits for a second person: of a case whose time is over once its sign is kept a year only. */
async function destruction(questions: Questions): Promise<string> {
  const period = { sign: '123', title: 'socialnovarstvene storitve', months: 12, from: '2000-01-01' };
  await questions.ask('/retention/schedule', OFFICER, { ...period, source: 'preizkus', verified: false });
  const { kind, id } = await questions.first(
    '/retention/review?offset=0&limit=500',
    ({ cases }: { cases: Kept[] }) => cases.filter(({ keptBy }) => keptBy.length === 0),
    OFFICER,
  );
  const proposed = { cases: [{ kind, id }] };
  const { destructionId } = await questions.ask<{ destructionId: string }>(
    '/retention/destructions',
    OFFICER,
    proposed,
  );
  return destructionId;
}

/** Something that was opened in an emergency. */
async function opening(questions: Questions): Promise<string> {
  const said = { caseId: await application(questions), reason: 'duty-service' };
  const { breakGlassId } = await questions.ask<{ breakGlassId: string }>('/break-glass', 'caseworker', said);
  return breakGlassId;
}

/** A request of a person for everything that is known of them. */
async function accessRequest(questions: Questions): Promise<string> {
  const said = { personId: await person(questions), channel: 'post', receivedOn: '2026-01-05' };
  const path = '/subject-access-requests';
  const { requestId } = await questions.ask<{ requestId: string }>(path, OFFICER, said);
  return requestId;
}

/** An account that waits for its person. */
async function account(questions: Questions): Promise<string> {
  const names = { userName: `preizkus.${Date.now()}`, displayName: 'Preizkusni račun' };
  const said = { ...names, roles: ['analyst'], units: [] };
  const { accountId } = await questions.ask<{ accountId: string }>('/accounts', 'administrator', said);
  return accountId;
}

/** The letter about a place on a list: made now, or the one that there is. */
async function letter(questions: Questions): Promise<string> {
  const body = { kind: 'list-placement', about: await entry(questions) };
  const made = questions.ask<{ letterId: string }>('/letters', 'caseworker', body);
  const { letterId } = await made.catch((error: Error) => {
    const [, there] = /LETTER_ALREADY_PRODUCED.*"letterId":"([^"]+)"/.exec(error.message) ?? [];
    if (there === undefined) throw error;
    return { letterId: there };
  });
  return letterId;
}

const exemption = (questions: Questions): Promise<string> =>
  questions
    .first(
      '/exemptions/of-unit?limit=1',
      ({ exemptions }: { exemptions: { exemptionId: string }[] }) => exemptions,
    )
    .then(({ exemptionId }) => exemptionId);
/** An admission, and what providers give in its programme. */
const admission = (questions: Questions): Promise<string> =>
  questions
    .first(
      '/programmes/home-help/admissions?limit=1',
      ({ admissions }: { admissions: { admissionId: string }[] }) => admissions,
    )
    .then(({ admissionId }) => admissionId);

/** An admission to home help with a month that was charged, as its address names both. */
async function charged(questions: Questions): Promise<{ readonly id: string; readonly search: string }> {
  interface Charged {
    readonly admissionId: string;
    readonly provider: string;
    readonly statements: number;
  }
  for (let back = 1; back <= MONTHS_BACK; back += 1) {
    const now = new Date();
    const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
    const month = day.toISOString().slice(0, 7);
    const path = `/delivered-services/months?programme=home-help&month=${month}`;
    const { admissions } = await questions.ask<{ admissions: readonly Charged[] }>(path);
    const found = admissions.find(({ statements }) => statements > 0);
    if (found)
      return {
        id: found.admissionId,
        search: `?${new URLSearchParams({ month, provider: found.provider }).toString()}`,
      };
  }
  throw new Error('nothing was charged in home help');
}

type Example = (questions: Questions) => Promise<string>;

/** An address for each page whose own has a parameter, of things that the demonstration year has. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  '/accounts/$id': async (of) => `/accounts/${await account(of)}`,
  '/admissions/$id': async (of) => `/admissions/${await admission(of)}`,
  '/admissions/$id/deliveries': async (of) => {
    const { id, search } = await charged(of);
    return `/admissions/${id}/deliveries${search}`;
  },
  '/admissions/$id/statement': async (of) => {
    const { id, search } = await charged(of);
    return `/admissions/${id}/statement${search}`;
  },
  '/applications/$id': async (of) => `/applications/${await application(of)}`,
  '/audit/cases/$id': async (of) => `/audit/cases/${await application(of)}`,
  '/audit/cases/$id/comparison': async (of) => `/audit/cases/${await application(of)}/comparison`,
  '/audit/cases/$id/state': async (of) => `/audit/cases/${await application(of)}/state`,
  '/audit/persons/$id': async (of) => `/audit/persons/${await person(of)}`,
  '/audit/units/$id': () => Promise.resolve(`/audit/units/${UNIT}`),
  '/audit/users/$id': () => Promise.resolve('/audit/users/ana'),
  '/break-glass/$id': async (of) => `/break-glass/${await opening(of)}`,
  '/decisions/$id': async (of) => {
    const { decisionId } = await of.first('/decisions/awaiting-approval', (drafts: Draft[]) => drafts);
    return `/decisions/${decisionId}`;
  },
  '/detectors/$detector': () => Promise.resolve(`/detectors/${LOOKS}`),
  '/detectors/$detector/findings/$id': async (of) => `/detectors/${LOOKS}/findings/${await finding(of)}`,
  '/exemptions/$id': async (of) => `/exemptions/${await exemption(of)}`,
  '/exemptions/$id/recalculation': async (of) => `/exemptions/${await exemption(of)}/recalculation`,
  '/exemptions/$id/redetermination': async (of) => `/exemptions/${await exemption(of)}/redetermination`,
  '/letter-texts/$key': () => Promise.resolve('/letter-texts/grant'),
  '/letter-texts/$key/new': () => Promise.resolve('/letter-texts/grant/new'),
  '/letters/$id': async (of) => `/letters/${await letter(of)}`,
  '/operations/views/$view': () => Promise.resolve('/operations/views/waiting-list'),
  '/persons/$id': async (of) => `/persons/${await person(of)}`,
  '/processing-log/cases/$kind/$id': async (of) =>
    `/processing-log/cases/application/${await application(of)}`,
  '/processing-log/persons/$id': async (of) => `/processing-log/persons/${await person(of)}`,
  '/processing-log/units/$id': () => Promise.resolve(`/processing-log/units/${UNIT}`),
  '/processing-log/workers/$id': () => Promise.resolve('/processing-log/workers/ana'),
  '/programmes/$code': () => Promise.resolve('/programmes/home-help'),
  '/programmes/$code/capacity': () =>
    Promise.resolve('/programmes/institutional-care/capacity?provider=Dom%20Izola'),
  '/programmes/$code/waiting-list': () => Promise.resolve('/programmes/home-help/waiting-list'),
  '/retention/cases/$kind/$id': async (of) => `/retention/cases/application/${await application(of)}`,
  '/retention/destructions/$id': async (of) => `/retention/destructions/${await destruction(of)}`,
  '/retention/persons/$id': async (of) => `/retention/persons/${await person(of)}`,
  '/subject-access/$id': async (of) => `/subject-access/${await accessRequest(of)}`,
  '/waiting-list-entries/$id': async (of) => `/waiting-list-entries/${await entry(of)}`,
  '/programmes/$code/revalidation': () => Promise.resolve('/programmes/home-help/revalidation'),
  '/programmes/$code/waiting-list/offers': () =>
    Promise.resolve('/programmes/home-help/waiting-list/offers?standing=all'),
  '/programmes/$code/waiting-list/rules': () =>
    Promise.resolve('/programmes/home-help/waiting-list/rules?provider=Dom%20Koper'),
  '/revalidation-campaigns/$id': async (of) => {
    const path = '/programmes/home-help/revalidation-campaigns';
    const { campaignId } = await of.first(
      path,
      ({ campaigns }: { campaigns: { campaignId: string }[] }) => campaigns,
    );
    return `/revalidation-campaigns/${campaignId}`;
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
