import type { RecordedEvent } from '#libs/kernel';
import { named, type Words } from '../words/declare';

/** How the streams of a category hang together with other things. Paths lead into the data of events. */
export interface StreamCategory {
  readonly name: Words;
  /** False for a stream in which many cases stand side by side: its events belong to what they name. */
  readonly ofOneThing: boolean;
  /** What the thing is a part of. */
  readonly parents: readonly string[];
  /** What is a part of the thing. */
  readonly children: readonly string[];
  /** Whose the thing is. */
  readonly owners: readonly string[];
  /** In a stream of many cases: what an event is about. */
  readonly about: readonly string[];
}

const NOTHING = { parents: [], children: [], owners: [], about: [] };

const thing = (name: Words, links: Partial<StreamCategory> = {}): StreamCategory => ({
  ...NOTHING,
  name,
  ofOneThing: true,
  ...links,
});
const shared = (name: Words, ...about: string[]): StreamCategory => ({
  ...NOTHING,
  name,
  ofOneThing: false,
  about,
});

const PARTY = 'parties[role=applicant|beneficiary].personId';

/** The categories of streams, as stream names begin. */
export const STREAM_CATEGORIES: Readonly<Record<string, StreamCategory>> = {
  application: thing(named('vloga', 'domanda', 'application'), {
    children: ['entryId', 'decisionId', 'admissionId'],
    owners: ['personId'],
  }),
  waitingListEntry: thing(
    named('uvrstitev na čakalno listo', 'iscrizione in lista d’attesa', 'waiting-list entry'),
    { parents: ['applicationId'], children: ['offerId'], owners: ['personId'] },
  ),
  admission: thing(named('sprejem', 'ammissione', 'admission'), {
    parents: ['applicationId', 'entryId'],
    children: ['terms.exemptionId'],
    owners: ['personId'],
  }),
  decision: thing(named('odločba', 'provvedimento', 'decision'), {
    parents: ['applicationId'],
    children: ['exemption.exemptionId'],
    owners: [PARTY],
  }),
  exemption: thing(named('oprostitev plačila', 'esenzione dal pagamento', 'exemption from payment'), {
    owners: ['beneficiaryId'],
  }),
  letter: thing(named('dopis', 'lettera', 'letter'), {
    parents: ['applicationId', 'subject.id'],
    owners: ['personId'],
  }),
  deliveryMonth: thing(named('opravljene storitve meseca', 'prestazioni del mese', 'services of a month'), {
    parents: ['admissionId'],
    owners: ['personId'],
  }),
  capacity: shared(named('zmogljivosti', 'capacità', 'capacity'), 'bookingId', 'admissionId'),
  applicationNumbering: shared(
    named('številke vlog', 'numeri delle domande', 'case numbers'),
    'applicationId',
  ),
  decisionNumber: shared(
    named('številke odločb', 'numeri dei provvedimenti', 'decision numbers'),
    'decisionId',
  ),
  revalidationCampaign: shared(
    named('preverjanje čakalne liste', 'verifica della lista d’attesa', 'waiting-list review'),
  ),
  waitingListRules: shared(
    named('pravila čakalne liste', 'regole della lista d’attesa', 'waiting-list rules'),
  ),
  priceList: shared(named('cenik', 'listino prezzi', 'price list')),
  letterText: shared(named('besedilo dopisov', 'testo delle lettere', 'text of letters')),
  registerImports: shared(named('uvoz evidence', 'importazione del registro', 'register import')),
  person: thing(named('oseba', 'persona', 'person')),
  personRelations: thing(named('razmerja osebe', 'relazioni della persona', 'relations of a person')),
  personPair: shared(named('par zapisov osebe', 'coppia di schede', 'pair of records')),
  erasure: thing(named('izbris podatkov', 'cancellazione dei dati', 'erasure of data')),
  detectorFinding: thing(named('najdba', 'riscontro', 'finding')),
  detectorSettings: shared(named('parametri zaznav', 'parametri dei rilevatori', 'parameters of detectors')),
  destruction: shared(named('seznam za uničenje', 'elenco per la distruzione', 'destruction list'), 'caseId'),
  caseHold: shared(named('zadržanje zadeve', 'pratica trattenuta', 'hold on a case'), 'caseId'),
  retentionSchedule: shared(named('roki hrambe', 'termini di conservazione', 'retention schedule')),
  subjectAccess: thing(named('zahteva za seznanitev', 'richiesta di accesso', 'request for access'), {
    owners: ['personId'],
  }),
  breakGlass: thing(named('dostop v sili', 'accesso di emergenza', 'emergency access'), {
    parents: ['caseId'],
    owners: ['personId'],
  }),
  account: thing(named('uporabniški račun', 'account', 'account')),
};

const UNKNOWN = shared(named('zapis', 'registrazione', 'record'));
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The part of a stream's name before the first dash, and what stands behind it. */
export function streamParts(stream: string): { readonly category: string; readonly id: string } {
  const dash = stream.indexOf('-');
  return { category: stream.slice(0, dash), id: stream.slice(dash + 1) };
}

/** What is known of a stream's category; a stream of an unknown one holds single events of no case. */
export const categoryOf = (stream: string): StreamCategory =>
  STREAM_CATEGORIES[streamParts(stream).category] ?? UNKNOWN;

/** How an event hangs together with cases: the things it is about, and what it says of their kinship and owners. */
export interface EventLinks {
  readonly about: readonly string[];
  readonly links: readonly (readonly [parent: string, child: string])[];
  readonly owners: readonly string[];
}

/** The links that an event states. */
export function linksOf({ stream, data }: Pick<RecordedEvent, 'stream' | 'data'>): EventLinks {
  const category = categoryOf(stream);
  const idsAt = (paths: readonly string[]): string[] =>
    paths.flatMap((path) => valuesAt(data, path)).filter((id): id is string => isUuid(id));
  const { id } = streamParts(stream);
  if (!category.ofOneThing || !isUuid(id)) return { about: idsAt(category.about), links: [], owners: [] };
  const parents = idsAt(category.parents).map((parent) => [parent, id] as const);
  const children = idsAt(category.children).map((child) => [id, child] as const);
  return {
    about: [id],
    links: [...parents, ...children].filter(([parent, child]) => parent !== child),
    owners: idsAt(category.owners),
  };
}

/** True for the text of an id. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** The values at a path of field names; lists are walked through, `list[field=a|b]` takes some items only. */
export function valuesAt(data: unknown, path: string): unknown[] {
  return path
    .split('.')
    .reduce<unknown[]>((values, step) => values.flatMap((each) => stepInto(each, step)), [data]);
}

function stepInto(value: unknown, step: string): unknown[] {
  const [, name = '', field, wanted] = /^(\w+)(?:\[(\w+)=([\w|-]+)\])?$/.exec(step) ?? [];
  const found = (value as Readonly<Record<string, unknown>> | null)?.[name];
  const items = Array.isArray(found) ? (found as unknown[]) : [found];
  if (field === undefined) return items;
  return items.filter((item) =>
    wanted
      ?.split('|')
      .includes(String((item as Readonly<Record<string, unknown>> | null | undefined)?.[field])),
  );
}
