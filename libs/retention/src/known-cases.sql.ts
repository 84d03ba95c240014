import { admissionsView } from '#libs/admissions';
import { applicationsView } from '#libs/applications';
import { decisionCasesView } from '#libs/decisions';
import { exemptionCasesView } from '#libs/exemptions';
import { viewSchema } from '#libs/projections';
import { waitingListView } from '#libs/waiting-list';

const table = (view: { readonly name: string }, name: string): string => `${viewSchema(view.name)}.${name}`;

/** The tables of other rooms that tell of cases. */
export const TABLES = {
  cases: table(applicationsView, 'cases'),
  timeline: table(applicationsView, 'timeline'),
  entries: table(waitingListView, 'entries'),
  admissions: table(admissionsView, 'admissions'),
  decisions: table(decisionCasesView, 'decisions'),
  exemptions: table(exemptionCasesView, 'cases'),
};

/** The views behind those tables. */
export const CASE_VIEWS = [
  applicationsView.name,
  waitingListView.name,
  admissionsView.name,
  decisionCasesView.name,
  exemptionCasesView.name,
];

const FIRST_PARTY = `d.lines -> 0 -> 'event' -> 'data' -> 'parties' -> 0 ->> 'personId'`;

/** Persons with something that began on or before $1, in unit $2 where it is not null, after person $3, $4 at most. */
export const PERSONS_WITH_OLD_CASES = `
select distinct person_id as "personId" from (
  select c.person_id from ${TABLES.cases} c
   where c.received_on <= $1::date and ($2::text is null or c.unit = $2)
  union all
  select e.person_id from ${TABLES.entries} e
   where e.listed_on <= $1::date and e.application_id is null and $2::text is null and upper_inf(e.known)
  union all
  select a.person_id from ${TABLES.admissions} a
   where coalesce(a.started_on, a.planned_on) <= $1::date and a.application_id is null and $2::text is null
  union all
  select (${FIRST_PARTY})::uuid from ${TABLES.decisions} d
   where d.drafted_on <= $1::date and d.application_id is null and ($2::text is null or d.unit = $2)
) persons
 where person_id > $3::uuid order by 1 limit $4`;

/** The applications of persons $1, with the last day on which one of them moved towards its end. */
export const APPLICATIONS = `
select c.application_id as id, c.number, c.sign, c.unit, c.person_id as "personId", c.programme,
       c.received_on as "beganOn", c.state,
       (select max(t.day) from ${TABLES.timeline} t where t.application_id = c.application_id and t.type in
         ('ApplicationDismissed', 'ApplicationWithdrawn', 'ApplicantDeathRecorded', 'ApplicationDecided',
          'ApplicantAdmitted', 'ApplicationListed')) as "movedOn"
  from ${TABLES.cases} c where c.person_id = any($1::uuid[])`;

/** The waiting-list entries of persons $1 as known now. */
export const ENTRIES = `
select distinct e.entry_id as id, e.person_id as "personId", e.programme, e.application_id as "applicationId",
       e.listed_on as "beganOn", e.ended_on as "endedOn"
  from ${TABLES.entries} e where e.person_id = any($1::uuid[]) and upper_inf(e.known)`;

/** The admissions of persons $1; one that was cancelled ended on the day of its plan. */
export const ADMISSIONS = `
select a.admission_id as id, a.person_id as "personId", a.programme, a.application_id as "applicationId",
       a.entry_id as "entryId", a.case_number as number, coalesce(a.started_on, a.planned_on) as "beganOn",
       case when a.state = 'cancelled' then coalesce(a.planned_on, a.started_on) else a.ended_on end as "endedOn"
  from ${TABLES.admissions} a where a.person_id = any($1::uuid[])`;

/** The decisions in applications $1, and those without one whose first party is among persons $2. */
export const DECISIONS = `
select d.decision_id as id, (${FIRST_PARTY})::uuid as "personId", d.programme, d.unit, d.application_id as "applicationId",
       d.case_number as number, d.exemption_id as "exemptionId", d.drafted_on as "beganOn", d.lines
  from ${TABLES.decisions} d
 where d.application_id = any($1::uuid[]) or (d.application_id is null and (${FIRST_PARTY})::uuid = any($2::uuid[]))`;

/** The exemptions of beneficiaries $1. */
export const EXEMPTIONS = `
select x.exemption_id as id, x.beneficiary_id as "personId", x.programme, x.determinations
  from ${TABLES.exemptions} x where x.beneficiary_id = any($1::uuid[])`;

/** Whose the case $1 of a kind is. */
export const PERSON_OF = {
  application: `select person_id as "personId" from ${TABLES.cases} where application_id = $1`,
  entry: `select person_id as "personId" from ${TABLES.entries} where entry_id = $1 limit 1`,
  admission: `select person_id as "personId" from ${TABLES.admissions} where admission_id = $1`,
  decision: `select (${FIRST_PARTY})::uuid as "personId" from ${TABLES.decisions} d where decision_id = $1`,
} as const;
