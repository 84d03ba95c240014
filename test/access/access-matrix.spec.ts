import { ForbiddenException, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MemoryEventStore } from '#libs/event-store';
import {
  ACCESS_TABLE,
  AccessControl,
  accessFilter,
  accessScopesView,
  type ActionMark,
  type Looker,
  THE_HOUSE,
} from '#libs/access';
import { EventCatalogue, type Instant } from '#libs/kernel';
import { Configuration, type Database, InvalidInput, NotFound } from '#libs/platform';
import { Projections, ViewRegistry, viewSchema } from '#libs/projections';
import { createTestDatabase, FixedClock, filledView, type TestDatabase } from '#libs/testing';
import { ApiModule } from '../../apps/api/src/api.module';
import { SCOPE_SOURCES } from '../../apps/house/src';
import { endpointsOfHouse } from '../architecture/endpoint-actions';
import { type Letter, reachesCase, reachesPerson, readMatrix } from './oracle';
import { ANA, CASES, OPENED, PERSONS, populationEvents } from './population';

const matrix = readMatrix();
const view = accessScopesView(SCOPE_SOURCES);
const MORNING = '2026-03-02T08:00:00.000Z' as Instant;
const ana = (role: string): Looker => ({ ...ANA, role, onBehalfOf: null, at: MORNING });
const EVERYONE = [
  ...CASES.map(({ kind, id }) => ({ kind, id })),
  ...PERSONS.map(({ id }) => ({ kind: 'person' as const, id })),
];

let database: TestDatabase;
let control: AccessControl;
let marks: ReadonlyMap<string, ActionMark>;

beforeAll(async () => {
  const house: INestApplication = await NestFactory.create(ApiModule.of(Configuration.from({})), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  const found = endpointsOfHouse(house).flatMap(({ action }) => (action ? [action] : []));
  marks = new Map(found.map((mark) => [mark.name, mark]));
  database = await createTestDatabase([]);
  await filledView(database.app, view, populationEvents(), viewSchema(view.name));
  control = accessControl(remembering(database.app));
});
afterAll(() => database.drop());

function accessControl(on: Database, signIn = 'accounts'): AccessControl {
  const store = new MemoryEventStore();
  const views = new ViewRegistry();
  views.register(view);
  const clock = new FixedClock(MORNING);
  const projections = new Projections(database.app, store, new EventCatalogue(), views, clock);
  return new AccessControl(on, store, projections, Configuration.from({ SPIS_SIGN_IN: signIn }), clock);
}

// The same statement with the same values answers the same: a few hundred statements for all the questions.
function remembering(on: Database): Database {
  const answers = new Map<string, Promise<unknown>>();
  const query = (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
    const key = JSON.stringify([sql, parameters]);
    const answer = answers.get(key) ?? on.query(sql, parameters);
    answers.set(key, answer);
    return answer;
  };
  return { query } as unknown as Database;
}

type Outcome = 'may' | 'never' | 'not theirs' | 'not said';

async function outcome(
  role: string,
  mark: ActionMark,
  named: Parameters<AccessControl['check']>[2],
): Promise<Outcome> {
  try {
    await control.check(mark, ana(role), named);
    return 'may';
  } catch (error) {
    if (error instanceof ForbiddenException) return 'never';
    if (error instanceof NotFound) return 'not theirs';
    if (error instanceof InvalidInput) return 'not said';
    throw error;
  }
}

/** The kinds of case and person that an action's requests name and that have to be the actor's. */
function kindsOf({ name, subjects }: ActionMark): string[] {
  const loose: readonly string[] = ACCESS_TABLE[name]?.anyOf ?? [];
  const looked = EVERYONE.map(({ kind }): string => kind);
  const kinds = subjects.map(({ kind }): string => kind).filter((kind) => !loose.includes(kind));
  return [...new Set(kinds)].filter((kind) => kind === 'case' || looked.includes(kind));
}

/** What else a request names, all of it Ana's own. */
const ownOf = ({ subjects }: ActionMark) =>
  subjects.flatMap(({ kind }) =>
    kind === 'provider' || kind === 'municipality' || kind === 'unit' ? [{ kind, id: ANA.unit }] : [],
  );

const fits = (kind: string) => (each: (typeof EVERYONE)[number]) =>
  each.kind === kind || (kind === 'case' && each.kind !== 'person');

const reaches = (role: string, letter: Letter, { kind, id }: (typeof EVERYONE)[number]): boolean => {
  if (kind === 'person') return reachesPerson(role, letter, id);
  return reachesCase(role, letter, CASES.find((each) => each.id === id) as (typeof CASES)[number]);
};

describe('The access table', () => {
  it('has a rule for every action of every endpoint, and for no other', () => {
    expect(Object.keys(ACCESS_TABLE).sort()).toEqual([...marks.keys()].sort());
  });

  it('lets every role at every case and person do what the matrix says, and nothing else', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const [name, mark] of marks)
      for (const role of matrix.roles) {
        const letter = matrix.letter(name, role);
        for (const kind of kindsOf(mark))
          for (const each of EVERYONE.filter(fits(kind))) {
            asked += 1;
            const expected = letter === '-' ? 'never' : reaches(role, letter, each) ? 'may' : 'not theirs';
            const is = await outcome(role, mark, [{ kind: kind as 'case', id: each.id }, ...ownOf(mark)]);
            if (is !== expected)
              wrong.push(`${name} ${role} ${each.kind} ${each.id}: ${is}, not ${expected}`);
          }
      }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(asked).toBeGreaterThan(10_000);
  });

  it('says of what names no case or person that the role may or never may', async () => {
    const wrong: string[] = [];
    for (const [name, mark] of marks)
      for (const role of matrix.roles) {
        if (kindsOf(mark).length > 0 && !ACCESS_TABLE[name]?.filtered) continue;
        const loose = mark.subjects.flatMap(({ kind }) =>
          kind === 'person' ? [{ kind, id: PERSONS[1]?.id ?? '' }] : [],
        );
        const named = [...ownOf(mark), ...(ACCESS_TABLE[name]?.anyOf.includes('person') ? loose : [])];
        const is = await outcome(role, mark, named);
        const expected = matrix.letter(name, role) === '-' ? 'never' : 'may';
        if (is !== expected) wrong.push(`${name} ${role}: ${is}, not ${expected}`);
      }
    expect(wrong).toEqual([]);
  });

  it('shows in every list what the matrix says, and nothing else', async () => {
    const wrong: string[] = [];
    const lists = Object.entries(ACCESS_TABLE).filter(([, { filtered }]) => filtered);
    expect(lists.length).toBeGreaterThan(10);
    for (const [name] of lists)
      for (const role of matrix.roles)
        for (const kind of new Set(EVERYONE.map((each) => each.kind))) {
          const all = EVERYONE.filter(fits(kind));
          const shown = await listed(
            name,
            role,
            kind,
            all.map(({ id }) => id),
          );
          for (const each of all) {
            const expected = reaches(role, matrix.letter(name, role), each);
            if (shown.includes(each.id) !== expected)
              wrong.push(`${name} ${role} ${kind} ${each.id}: not ${expected}`);
          }
        }
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});

type Kind = (typeof EVERYONE)[number]['kind'];

async function listed(
  action: string,
  role: string,
  kind: Kind,
  ids: readonly string[],
  who = ANA.id,
  at = MORNING,
): Promise<string[]> {
  const { sql, parameters } = accessFilter({ ...ana(role), id: who, at }, action, { kind, id: 't.id' }, 1);
  const { rows } = await database.app.query<{ id: string }>(
    `select t.id from unnest($1::uuid[]) t (id) where ${sql}`,
    [ids, ...parameters],
  );
  return rows.map(({ id }) => id);
}

describe('Beside the roles of the table', () => {
  const read = () => marks.get('applications.read') as ActionMark;
  const foreign = CASES.find(
    ({ unit, provider }) => unit === 'Piran' && provider === null,
  ) as (typeof CASES)[number];
  const named = [{ kind: 'application' as const, id: foreign.id }];

  it('a role that nobody knows may nothing, nor may somebody unidentified where people sign in', async () => {
    expect(await outcome('director', read(), named)).toBe('never');
    expect(await outcome('unidentified', read(), named)).toBe('never');
  });

  it('somebody unidentified on a machine of their own may everything, and so does the house', async () => {
    const open = accessControl(database.app, 'declared');
    await expect(open.check(read(), ana('unidentified'), named)).resolves.toBeUndefined();
    expect(accessFilter(THE_HOUSE, 'applications.list', { kind: 'application', id: 't.id' })).toEqual({
      sql: 'true',
      parameters: [],
    });
  });

  it('a list shows what was opened in an emergency to who opened it, in a caring role and for reading', async () => {
    const { caseId, personId } = OPENED;
    const others = CASES.filter(({ kind, id, unit, provider }) => {
      return kind === 'application' && id !== caseId && unit === 'Piran' && provider === null;
    });
    const ids = [caseId, ...others.map(({ id }) => id)];
    const cases = (action: string, role: string, who: string) =>
      listed(action, role, 'application', ids, who);
    expect(others.length).toBeGreaterThan(2);
    for (const role of ['caseworker', 'manager', 'provider-coordinator']) {
      expect(await cases('applications.list', role, 'eva')).toEqual([caseId]);
      expect(await cases('applications.list', role, 'ana')).toEqual([]);
      expect(await listed('persons.search', role, 'person', [personId], 'eva')).toEqual([personId]);
    }
    expect(await cases('applications.take', 'caseworker', 'eva')).toEqual([]);
    expect(await cases('record.list-events', 'manager', 'eva')).toEqual([]);
    expect(await cases('break-glass.review', 'manager', 'eva')).toEqual([]);
    expect(await cases('applications.list', 'administrator', 'eva')).toEqual([]);
  });

  it('an emergency lapses in lists when the office’s clock says so, whatever that of the database says', async () => {
    const { caseId, opensUntil } = OPENED;
    const seenAt = (at: string) =>
      listed('applications.list', 'caseworker', 'application', [caseId], 'eva', at as Instant);
    expect(await seenAt('2098-12-31T23:59:59.999Z')).toEqual([caseId]);
    expect(await seenAt(opensUntil)).toEqual([]);
  });

  it('somebody who acts for no unit has nothing that is a unit’s', async () => {
    const nowhere = { ...ana('manager'), unit: null };
    await expect(control.check(read(), nowhere, named)).rejects.toBeInstanceOf(ForbiddenException);
  });

  it('what exists nowhere is nobody’s, and what is no id names nothing', async () => {
    const at = (id: string) => outcome('caseworker', read(), [{ kind: 'application', id }]);
    expect(await at('99999999-0000-4000-8000-000000000001')).toBe('not theirs');
    expect(await at('all')).toBe('not said');
  });

  it('every subject of a request has to be theirs', async () => {
    const own = { kind: 'person' as const, id: PERSONS[0]?.id ?? '' };
    const other = { kind: 'person' as const, id: '99999999-0000-4000-8000-000000000001' };
    const join = marks.get('persons.join') as ActionMark;
    expect(await outcome('caseworker', join, [own])).toBe('may');
    expect(await outcome('caseworker', join, [own, other])).toBe('not theirs');
  });

  it('a coordinator names their own provider; an observer is told no figures but the published', async () => {
    const declare = marks.get('capacity.declare') as ActionMark;
    const figures = marks.get('waiting-list.read-figures') as ActionMark;
    const provider = (id: string) => [{ kind: 'provider' as const, id }];
    const municipality = (id: string) => [{ kind: 'municipality' as const, id }];
    expect(await outcome('provider-coordinator', declare, provider('Koper'))).toBe('may');
    expect(await outcome('provider-coordinator', declare, provider('Dom Izola'))).toBe('not theirs');
    expect(await outcome('provider-coordinator', declare, [])).toBe('not said');
    expect(await outcome('municipality-observer', figures, municipality('Koper'))).toBe('never');
  });

  it('an analyst sees no rows of programmes whose people are sensitive, and their figures', async () => {
    const programme = (id: string) => [{ kind: 'programme' as const, id }];
    const of = (action: string, id: string) =>
      outcome('analyst', marks.get(action) as ActionMark, programme(id));
    expect(await of('waiting-list.list-entries', 'home-help')).toBe('may');
    expect(await of('waiting-list.list-entries', 'housing-group')).toBe('never');
    expect(await of('waiting-list.list-entries', 'somewhere-else')).toBe('never');
    expect(await of('waiting-list.read-figures', 'housing-group')).toBe('may');
  });
});
