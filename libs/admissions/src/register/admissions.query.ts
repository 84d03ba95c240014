import { accessSql, type Viewer } from '#libs/access';
import type { Queryable } from '#libs/platform';
import { knownMoment, type KnownAt, type LocalDate } from '#libs/kernel';
import type { AgreementTerms } from '../agreement.events';
import type { AdmissionStatus } from './admission-spans.rules';

/** Whose admissions, on which day, as known when; null takes all providers and municipalities. */
export interface AdmissionsRequest {
  readonly programme: string;
  readonly provider: string | null;
  readonly municipality: string | null;
  readonly on: LocalDate;
  readonly knownAt: KnownAt;
  readonly offset: number;
  readonly limit: number;
}

/** What does not change in an admission, and where it is given, without anything that names a person. */
export interface AdmissionSummary {
  readonly admissionId: string;
  readonly personId: string;
  readonly programme: string;
  readonly legalRegime: string;
  readonly municipality: string | null;
  readonly applicationId: string | null;
  readonly entryId: string | null;
  readonly caseNumber: string | null;
  readonly plannedOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly atOnce: boolean;
  readonly endedOn: LocalDate | null;
  readonly endReason: string | null;
  readonly provider: string;
  readonly place: string | null;
}

/** An admission as it is on a day. */
export interface AdmissionOnDay extends AdmissionSummary {
  readonly status: AdmissionStatus;
  readonly terms: AgreementTerms | null;
  readonly suspended: readonly string[];
}

/** A page of those admitted on a day, the longest admitted first, and all who are to be admitted later. */
export interface AdmissionsOnDay {
  readonly programme: string;
  readonly on: LocalDate;
  readonly knownAt: KnownAt;
  /** How many are admitted, and how many different persons they are. */
  readonly total: number;
  readonly persons: number;
  readonly interrupted: number;
  /** Hours a week that are agreed with those admitted. */
  readonly hoursPerWeek: number;
  readonly admissions: readonly AdmissionOnDay[];
  readonly planned: readonly AdmissionOnDay[];
}

/** The columns of a summary, of a table named `t`. */
export const SUMMARY_COLUMNS = `t.admission_id as "admissionId", t.person_id as "personId", t.programme,
  t.legal_regime as "legalRegime", t.municipality, t.application_id as "applicationId", t.entry_id as "entryId",
  t.case_number as "caseNumber", t.planned_on as "plannedOn", t.started_on as "startedOn", t.at_once as "atOnce",
  t.ended_on as "endedOn", t.end_reason as "endReason", t.provider, t.place`;

const ON_DAY = `${SUMMARY_COLUMNS}, t.status, t.terms, t.suspended`;
/** Nobody plans more admissions than this at one provider. */
const MOST_PLANNED = 500;

/** Those admitted on a day as known at a moment whom the viewer may see, from the view's tables in `schema`. */
export async function admissionsOnDay(
  db: Queryable,
  schema: string,
  viewer: Viewer,
  request: AdmissionsRequest,
): Promise<AdmissionsOnDay> {
  const { programme, provider, municipality, on, knownAt, offset, limit } = request;
  const parameters: unknown[] = [programme, knownMoment(knownAt)];
  let scope = `from ${schema}.spans t where t.programme = $1 and t.known @> $2::timestamptz`;
  if (provider !== null) scope += ` and t.provider = $${parameters.push(provider)}`;
  if (municipality !== null) scope += ` and t.municipality = $${parameters.push(municipality)}`;
  const theirs = { kind: 'admission', id: 't.admission_id' } as const;
  scope += ` and ${accessSql(viewer, 'admissions.list-on-day', theirs, parameters)}`;
  const admitted = `${scope} and t.status <> 'planned' and t.valid @> $${parameters.length + 1}::date`;
  const counted = await db.query<Omit<AdmissionsOnDay, 'admissions' | 'planned'>>(
    `select count(*)::int as total, count(distinct t.person_id)::int as persons,
            (count(*) filter (where t.status = 'interrupted'))::int as interrupted,
            coalesce(sum((t.terms->>'hoursPerWeek')::numeric), 0)::float8 as "hoursPerWeek" ${admitted}`,
    [...parameters, on],
  );
  const page = await db.query<AdmissionOnDay>(
    `select ${ON_DAY} ${admitted} order by t.started_on, t.admission_id
      limit $${parameters.length + 2} offset $${parameters.length + 3}`,
    [...parameters, on, limit, offset],
  );
  const planned = await db.query<AdmissionOnDay>(
    `select ${ON_DAY} ${scope} and t.status = 'planned' order by t.planned_on, t.admission_id limit ${MOST_PLANNED}`,
    parameters,
  );
  const figures = counted.rows[0] ?? { total: 0, persons: 0, interrupted: 0, hoursPerWeek: 0 };
  return { programme, on, knownAt, ...figures, admissions: page.rows, planned: planned.rows };
}
