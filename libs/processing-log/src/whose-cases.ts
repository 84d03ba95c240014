import { admissionsView } from '#libs/admissions';
import { applicationsView } from '#libs/applications';
import { decisionCasesView } from '#libs/decisions';
import { exemptionCasesView } from '#libs/exemptions';
import { lettersView } from '#libs/letters';
import type { Database } from '#libs/platform';
import { ViewNotBuilt, viewSchema, whenBuilt } from '#libs/projections';
import { waitingListView } from '#libs/waiting-list';
import type { PersonsBehind, PersonsOfCases } from './persons-behind';

const APPLICATIONS = `${viewSchema(applicationsView.name)}.cases`;
const EXEMPTIONS = `${viewSchema(exemptionCasesView.name)}.cases`;

interface Source {
  readonly view: string;
  readonly sql: string;
}

const SOURCES: Readonly<Record<string, Source>> = {
  application: {
    view: applicationsView.name,
    sql: `select application_id::text as id, person_id::text as person from ${APPLICATIONS}
           where application_id = any($1::uuid[])`,
  },
  entry: {
    view: waitingListView.name,
    sql: `select distinct entry_id::text as id, person_id::text as person
            from ${viewSchema(waitingListView.name)}.entries
           where view_key = any(select 'waitingListEntry-' || i from unnest($1::text[]) i)`,
  },
  admission: {
    view: admissionsView.name,
    sql: `select admission_id::text as id, person_id::text as person
            from ${viewSchema(admissionsView.name)}.admissions where admission_id = any($1::uuid[])`,
  },
  exemption: {
    view: exemptionCasesView.name,
    sql: `select exemption_id::text as id, beneficiary_id::text as person from ${EXEMPTIONS}
           where exemption_id = any($1::uuid[])`,
  },
  decision: {
    view: decisionCasesView.name,
    sql: `select d.decision_id::text as id, p.person from ${viewSchema(decisionCasesView.name)}.decisions d,
            lateral (select person_id::text as person from ${APPLICATIONS} where application_id = d.application_id
                     union select beneficiary_id::text from ${EXEMPTIONS} where exemption_id = d.exemption_id) p
           where d.decision_id = any($1::uuid[])`,
  },
  letter: {
    view: lettersView.name,
    sql: `select letter_id::text as id, person_id::text as person from ${viewSchema(lettersView.name)}.letters
           where letter_id = any($1::uuid[])`,
  },
};

/** Lets the log find whose a case is in the views that show cases. */
export function registerCases(behind: PersonsBehind, database: Database): void {
  const sources = Object.entries(SOURCES).map(([kind, source]) => ({
    kind,
    of: personsIn(database, source),
  }));
  for (const { kind, of } of sources) behind.register(kind, of);
  // An endpoint that takes any case names it by its id alone.
  behind.register('case', async (ids) => {
    const found = await Promise.all(sources.map(({ of }) => of(ids)));
    return new Map(found.flatMap((each) => [...each]));
  });
}

function personsIn(database: Database, { view, sql }: Source): PersonsOfCases {
  return async (ids) => {
    const persons = new Map<string, string[]>();
    for (const { id, person } of await rowsOf(
      view,
      database.query<{ id: string; person: string }>(sql, [ids]),
    ))
      persons.set(id, [...(persons.get(id) ?? []), person]);
    return persons;
  };
}

// Whose a case is can be looked up later as well; an entry is not held up by a view that is being built.
async function rowsOf<Row>(view: string, answer: Promise<{ rows: Row[] }>): Promise<readonly Row[]> {
  try {
    return (await whenBuilt(view, answer)).rows;
  } catch (error) {
    if (error instanceof ViewNotBuilt) return [];
    throw error;
  }
}
