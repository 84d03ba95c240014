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

/** The columns of a summary, of a table named `a`. */
export const SUMMARY_COLUMNS = `a.admission_id as "admissionId", a.person_id as "personId", a.programme,
  a.legal_regime as "legalRegime", a.municipality, a.application_id as "applicationId", a.entry_id as "entryId",
  a.case_number as "caseNumber", a.planned_on as "plannedOn", a.started_on as "startedOn", a.at_once as "atOnce",
  a.ended_on as "endedOn", a.end_reason as "endReason", a.provider, a.place`;

const ON_DAY = `${SUMMARY_COLUMNS}, a.status, a.terms, a.suspended`;
/** Nobody plans more admissions than this at one provider. */
const MOST_PLANNED = 500;

/** Those admitted on a day as known at a moment, from the view's tables in `schema`. */
export async function admissionsOnDay(
  db: Queryable,
  schema: string,
  request: AdmissionsRequest,
): Promise<AdmissionsOnDay> {
  const { programme, provider, municipality, on, knownAt, offset, limit } = request;
  const parameters: unknown[] = [programme, knownMoment(knownAt)];
  let scope = `from ${schema}.spans a where a.programme = $1 and a.known @> $2::timestamptz`;
  if (provider !== null) scope += ` and a.provider = $${parameters.push(provider)}`;
  if (municipality !== null) scope += ` and a.municipality = $${parameters.push(municipality)}`;
  const admitted = `${scope} and a.status <> 'planned' and a.valid @> $${parameters.length + 1}::date`;
  const counted = await db.query<Omit<AdmissionsOnDay, 'admissions' | 'planned'>>(
    `select count(*)::int as total, count(distinct a.person_id)::int as persons,
            (count(*) filter (where a.status = 'interrupted'))::int as interrupted,
            coalesce(sum((a.terms->>'hoursPerWeek')::numeric), 0)::float8 as "hoursPerWeek" ${admitted}`,
    [...parameters, on],
  );
  const page = await db.query<AdmissionOnDay>(
    `select ${ON_DAY} ${admitted} order by a.started_on, a.admission_id
      limit $${parameters.length + 2} offset $${parameters.length + 3}`,
    [...parameters, on, limit, offset],
  );
  const planned = await db.query<AdmissionOnDay>(
    `select ${ON_DAY} ${scope} and a.status = 'planned' order by a.planned_on, a.admission_id limit ${MOST_PLANNED}`,
    parameters,
  );
  const figures = counted.rows[0] ?? { total: 0, persons: 0, interrupted: 0, hoursPerWeek: 0 };
  return { programme, on, knownAt, ...figures, admissions: page.rows, planned: planned.rows };
}
