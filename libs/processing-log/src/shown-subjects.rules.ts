import type { ProcessedThing } from './log-entry';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Fields of requests and answers that name a person or a case, and its kind. */
export const SUBJECT_FIELDS: Readonly<Record<string, string>> = {
  personId: 'person',
  otherPersonId: 'person',
  otherId: 'person',
  beneficiaryId: 'person',
  joinedIds: 'person',
  applicationId: 'application',
  entryId: 'entry',
  admissionId: 'admission',
  exemptionId: 'exemption',
  decisionId: 'decision',
  letterId: 'letter',
  campaignId: 'campaign',
  caseId: 'case',
};

const STREAMS: Readonly<Record<string, string>> = {
  person: 'person',
  personRelations: 'person',
  erasure: 'person',
  application: 'application',
  waitingListEntry: 'entry',
  admission: 'admission',
  exemption: 'exemption',
  decision: 'decision',
  letter: 'letter',
  revalidationCampaign: 'campaign',
};

const KINDS: Readonly<Record<string, string>> = {
  'waiting-list-entry': 'entry',
  ...Object.fromEntries(Object.values(SUBJECT_FIELDS).map((kind) => [kind, kind])),
};

/** True for a UUID: nothing else can name a person or a case in the log. */
export const isUuid = (text: string): boolean => UUID.test(text);

/**
 * The persons and cases that a body names, each once: by fields of known names, by streams, and by a kind with an
 * id. Walks plain objects and lists, however deep.
 */
export function subjectsIn(body: unknown): ProcessedThing[] {
  const found = new Map<string, ProcessedThing>();
  const add = (kind: string | undefined, id: unknown): void => {
    if (kind !== undefined && typeof id === 'string' && isUuid(id))
      found.set(`${kind}:${id}`, { kind, id: id.toLowerCase() });
  };
  walk(body, add);
  return [...found.values()];
}

type Add = (kind: string | undefined, id: unknown) => void;

// By a list of what is left instead of by calls: a body may be nested deeper than calls can be.
function walk(body: unknown, add: Add): void {
  const left: unknown[] = [body];
  while (left.length > 0) {
    const value = left.pop();
    const inside: unknown[] = [];
    if (Array.isArray(value)) for (const each of value as unknown[]) inside.push(each);
    else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
      look(value as Record<string, unknown>, add, inside);
    for (const each of inside.reverse()) left.push(each);
  }
}

function look(fields: Record<string, unknown>, add: Add, inside: unknown[]): void {
  if (typeof fields['kind'] === 'string') add(KINDS[fields['kind']], fields['id']);
  for (const [name, field] of Object.entries(fields)) {
    if (name === 'stream' && typeof field === 'string') addStream(field, add);
    else if (Object.hasOwn(SUBJECT_FIELDS, name))
      for (const id of [field].flat()) add(SUBJECT_FIELDS[name], id);
    if (typeof field === 'object') inside.push(field);
  }
}

function addStream(stream: string, add: Add): void {
  const dash = stream.indexOf('-');
  if (dash > 0) add(STREAMS[stream.slice(0, dash)], stream.slice(dash + 1));
}
