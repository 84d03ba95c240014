import { accessScopesView, type Looker } from '#libs/access';
import {
  admissionsOnDay,
  admissionsView,
  bookingMismatchesView,
  ListAdmissionsOf,
  ListAdmissionsOfHandler,
  ListBookingMismatches,
  ListBookingMismatchesHandler,
  ListReviewsDue,
  ListReviewsDueHandler,
} from '#libs/admissions';
import {
  decisionCasesView,
  ListDecisions,
  ListDecisionsHandler,
  ListDecisionsOfUnit,
  ListDecisionsOfUnitHandler,
  ListDrafts,
  ListDraftsHandler,
} from '#libs/decisions';
import {
  deliveryMonthsView,
  ListDeliveryMonths,
  ListDeliveryMonthsHandler,
  MonthsThen,
} from '#libs/delivered-services';
import { MemoryEventStore } from '#libs/event-store';
import {
  exemptionCasesView,
  ListExemptions,
  ListExemptionsHandler,
  ListExemptionsOfUnit,
  ListExemptionsOfUnitHandler,
} from '#libs/exemptions';
import { EventCatalogue, type Instant, localDate, month } from '#libs/kernel';
import { lettersView, ListLetters, ListLettersHandler } from '#libs/letters';
import { ListRelations, ListRelationsHandler, personPairsView } from '#libs/persons';
import { type View, viewSchema } from '#libs/projections';
import { EventPages } from '#libs/record';
import { createTestDatabase, filledView, type TestDatabase } from '#libs/testing';
import { SCOPE_SOURCES } from '../../apps/house/src';
import { emptyView, putRows } from './listed-rows';
import { reachesCase, reachesPerson, readMatrix } from './oracle';
import { ANA, type Case, CASES, PERSONS, populationEvents } from './population';

const matrix = readMatrix();
const MORNING = '2026-03-02T08:00:00.000Z' as Instant;
const ana = (role: string): Looker => ({ ...ANA, role, onBehalfOf: null, at: MORNING });
const of = (kind: Case['kind']): readonly Case[] => CASES.filter((each) => each.kind === kind);
const PROGRAMMES = [...new Set(CASES.map(({ programme }) => programme))];
const DAY = localDate('2026-03-02');
const EXEMPTION = '99999999-0000-4000-8000-000000000007';
const EVERY = { provider: null, programme: null } as const;

let database: TestDatabase;
const store = new MemoryEventStore();

beforeAll(async () => {
  database = await createTestDatabase([]);
  const scopes = accessScopesView(SCOPE_SOURCES);
  await filledView(database.app, scopes, populationEvents(), viewSchema(scopes.name));
  const put = (view: unknown, table: string, rows: readonly object[]) =>
    putRows(database.app, view as View<never>, table, rows as readonly Record<string, unknown>[]);
  for (const view of [admissionsView, bookingMismatchesView, decisionCasesView, deliveryMonthsView])
    await emptyView(database.app, view as unknown as View<never>);
  for (const view of [exemptionCasesView, lettersView, personPairsView])
    await emptyView(database.app, view as unknown as View<never>);
  const whose = ({ id, person, programme, application }: Case) => ({
    ...{ person_id: person, programme, application_id: application ?? null },
    ...{ admission_id: id, letter_id: id, decision_id: id, exemption_id: id },
  });
  const admissions = of('admission').map(whose);
  for (const table of ['spans', 'admissions', 'reviews']) await put(admissionsView, table, admissions);
  await put(bookingMismatchesView, 'mismatches', admissions);
  await put(
    deliveryMonthsView,
    'months',
    admissions.map((each) => ({ ...each, month: '2026-03' })),
  );
  const drafted = { type: 'DecisionDrafted', data: { parties: [] } };
  const lines = [{ on: '2026-01-01', recordedAt: '2026-01-01T00:00:00Z', actor: 'somebody', event: drafted }];
  const drafts = of('decision').map((each) => ({ ...whose(each), exemption_id: EXEMPTION, lines }));
  await put(decisionCasesView, 'decisions', drafts);
  await put(
    exemptionCasesView,
    'cases',
    of('exemption').map((each) => ({ ...whose(each), beneficiary_id: each.person })),
  );
  await put(
    lettersView,
    'letters',
    of('letter').map((each) => ({ ...whose(each), letter: { letterId: each.id } })),
  );
  for (const { stream, ...event } of populationEvents()) await store.append(stream, 'any', [event]);
});
afterAll(() => database.drop());

/** What a list answers somebody, all its pages and everybody it can be asked of. */
type Ask = (viewer: Looker) => Promise<readonly string[]>;

const ofAll = async <T>(all: readonly T[], ask: (each: T) => Promise<readonly string[]>): Promise<string[]> =>
  (await Promise.all(all.map(ask))).flat();
const admissionIds = (rows: readonly { admissionId: string }[]): string[] =>
  rows.map(({ admissionId }) => admissionId);
const PEOPLE = PERSONS.map(({ id }) => id);

const LISTS: readonly (readonly [action: string, kind: Case['kind'], ask: Ask])[] = [
  [
    'admissions.list-on-day',
    'admission',
    (viewer) =>
      ofAll(PROGRAMMES, async (programme) => {
        const request = { programme, provider: null, municipality: null, on: DAY, knownAt: DAY };
        const page = { offset: 0, limit: 100 };
        const schema = viewSchema(admissionsView.name);
        const { admissions, total } = await admissionsOnDay(database.app, schema, viewer, {
          ...request,
          ...page,
        });
        expect(total).toBe(admissions.length);
        return admissionIds(admissions);
      }),
  ],
  [
    'admissions.list',
    'admission',
    (viewer) =>
      ofAll(PEOPLE, async (personId) => {
        const asked = new ListAdmissionsOf(viewer, { personId });
        return admissionIds(await new ListAdmissionsOfHandler(database.app).execute(asked));
      }),
  ],
  [
    'admissions.list-reviews',
    'admission',
    async (viewer) => {
      const asked = new ListReviewsDue(viewer, { ...EVERY, on: DAY, until: DAY, limit: 500 });
      return admissionIds(await new ListReviewsDueHandler(database.app).execute(asked));
    },
  ],
  [
    'admissions.list-mismatches',
    'admission',
    async (viewer) => {
      const handler = new ListBookingMismatchesHandler(database.app, store);
      return admissionIds(await handler.execute(new ListBookingMismatches(viewer)));
    },
  ],
  [
    'deliveries.list',
    'admission',
    async (viewer) => {
      const asked = new ListDeliveryMonths(viewer, { ...EVERY, personId: null, month: month('2026-03') });
      return admissionIds(
        await new ListDeliveryMonthsHandler(
          database.app,
          new MonthsThen(store, new EventCatalogue()),
        ).execute(asked),
      );
    },
  ],
  ...(['submitted', 'returned'] as const).map(
    (waiting) =>
      [
        waiting === 'submitted' ? 'decisions.list-awaiting' : 'decisions.list-returned',
        'decision',
        async (viewer: Looker) => {
          const drafts = `${viewSchema(decisionCasesView.name)}.decisions`;
          await database.app.query(`update ${drafts} set draft = $1`, [waiting]);
          const asked = new ListDrafts(viewer, waiting, null, 500);
          const found = await new ListDraftsHandler(database.app).execute(asked);
          return found.map(({ decisionId }) => decisionId);
        },
      ] as const,
  ),
  [
    'decisions.list',
    'decision',
    async (viewer) => {
      const asked = new ListDecisions(viewer, { exemptionId: EXEMPTION }, DAY);
      const decisions = await new ListDecisionsHandler(database.app).execute(asked);
      return decisions.map(({ decisionId }) => decisionId);
    },
  ],
  [
    'decisions.list-of-unit',
    'decision',
    async (viewer) => {
      const which = { status: null, kind: null, programme: null, unit: null, offset: 0, limit: 500 };
      const asked = new ListDecisionsOfUnit(viewer, { on: DAY, ...which });
      const { total, decisions } = await new ListDecisionsOfUnitHandler(database.app).execute(asked);
      expect(total).toBe(decisions.length);
      return decisions.map(({ decisionId }) => decisionId);
    },
  ],
  [
    'exemptions.list-of-unit',
    'exemption',
    async (viewer) => {
      const page = { standing: null, programme: null, offset: 0, limit: 500 };
      const asked = new ListExemptionsOfUnit(viewer, { on: DAY, ...page });
      const { total, exemptions } = await new ListExemptionsOfUnitHandler(database.app).execute(asked);
      expect(total).toBe(exemptions.length);
      return exemptions.map(({ exemptionId }) => exemptionId);
    },
  ],
  [
    'exemptions.list',
    'exemption',
    (viewer) =>
      ofAll(PEOPLE, async (personId) => {
        const asked = new ListExemptions(viewer, personId);
        const cases = await new ListExemptionsHandler(database.app).execute(asked);
        return cases.map(({ exemptionId }) => exemptionId);
      }),
  ],
  [
    'letters.list',
    'letter',
    (viewer) =>
      ofAll(PEOPLE, async (personId) => {
        const asked = new ListLetters(viewer, { applicationId: null, subjectId: null, personId });
        const letters = await new ListLettersHandler(database.app).execute(asked);
        return letters.map(({ letter }) => letter.letterId);
      }),
  ],
];

describe('What a list answers', () => {
  it.each(LISTS)('%s is what the matrix says of every %s, to every role', async (action, kind, ask) => {
    expect(of(kind).length).toBeGreaterThan(2);
    for (const role of matrix.roles) {
      const letter = matrix.letter(action, role);
      const theirs = of(kind).filter((each) => reachesCase(role, letter, each));
      const shown = [...new Set(await ask(ana(role)))].sort();
      expect([role, shown]).toEqual([role, theirs.map(({ id }) => id).sort()]);
    }
  });

  it('a person’s relations are to whoever the matrix says, to every role', async () => {
    const personId = '99999999-0000-4000-8000-000000000008';
    const relations = new MemoryEventStore();
    const [{ metadata } = {}] = populationEvents();
    for (const otherId of PEOPLE) {
      const data = { relationId: otherId, otherId, basis: 'parent', from: '2026-01-01', until: null };
      const joined = { id: otherId, type: 'HouseholdMemberJoined', schemaVersion: 1, data };
      await relations.append(`personRelations-${personId}`, 'any', [
        { ...joined, metadata: metadata as never },
      ]);
    }
    const asWritten = { decode: (event: unknown) => event } as EventCatalogue;
    const handler = new ListRelationsHandler(relations, asWritten, database.app);
    for (const role of matrix.roles) {
      const letter = matrix.letter('persons.list-relations', role);
      const found = await handler.execute(new ListRelations(ana(role), personId, null));
      const theirs = PEOPLE.filter((id) => reachesPerson(role, letter, id));
      expect([role, found.map(({ otherId }) => otherId).sort()]).toEqual([role, theirs.sort()]);
    }
  });

  it('the record shows the events of whoever and whatever is theirs, by pages, and none that names neither', async () => {
    const pages = new EventPages(store, database.app);
    for (const role of matrix.roles) {
      const letter = matrix.letter('record.list-events', role);
      const reaches = (id: string): boolean => {
        const found = CASES.find((each) => each.id === id);
        return found ? reachesCase(role, letter, found) : reachesPerson(role, letter, id);
      };
      const theirs = populationEvents().filter(
        ({ stream }) =>
          letter === '+' ||
          (!stream.startsWith('personPair-') && reaches(stream.slice(stream.indexOf('-') + 1))),
      );
      const shown: string[] = [];
      for (let from: { from?: never } | null = {}; from !== null;) {
        const page = await pages.page(ana(role), { ...from, limit: 7 });
        shown.push(...page.events.map(({ stream }) => stream));
        from = page.next === null ? null : ({ from: page.next } as never);
      }
      expect([role, shown]).toEqual([role, theirs.map(({ stream }) => stream)]);
    }
  });
});
