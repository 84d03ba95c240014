import { Injectable } from '@nestjs/common';
import { addMonths, type LocalDate } from '#libs/kernel';
import { Database } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import type { AdmissionRow, ApplicationRow, DecisionRow, EntryRow, ExemptionRow } from './known-cases.rules';
import { knownCases } from './known-cases.rules';
import {
  ADMISSIONS,
  APPLICATIONS,
  CASE_VIEWS,
  DECISIONS,
  ENTRIES,
  EXEMPTIONS,
  PERSON_OF,
  PERSONS_WITH_OLD_CASES,
} from './known-cases.sql';
import type { CaseRef, KnownCase } from './retention-case.rules';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The cases of persons as the views of all rooms tell them. */
@Injectable()
export class KnownCases {
  constructor(private readonly database: Database) {}

  /** All cases of the persons; `today` is the day as seen from which decisions are in force. */
  async of(personIds: readonly string[], today: LocalDate): Promise<KnownCase[]> {
    if (personIds.length === 0) return [];
    const [applications, entries, admissions, exemptions] = await Promise.all([
      this.rows<ApplicationRow>(APPLICATIONS, [personIds]),
      this.rows<EntryRow>(ENTRIES, [personIds]),
      this.rows<AdmissionRow>(ADMISSIONS, [personIds]),
      this.rows<ExemptionRow>(EXEMPTIONS, [personIds]),
    ]);
    const ids = applications.map(({ id }) => id);
    const decisions = await this.rows<DecisionRow>(DECISIONS, [ids, personIds]);
    return knownCases({ applications, entries, admissions, decisions, exemptions }, today);
  }

  /** Persons, in the order of their ids, with a case that began so many months ago, in a unit where one is said. */
  async personsWithOldCases(asked: {
    readonly months: number;
    readonly today: LocalDate;
    readonly unit: string | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<string[]> {
    const before = addMonths(asked.today, -asked.months);
    const rows = await this.rows<{ personId: string }>(PERSONS_WITH_OLD_CASES, [
      before,
      asked.unit,
      asked.after ?? NOBODY,
      asked.limit,
    ]);
    return rows.map(({ personId }) => personId);
  }

  /** Whose case it is, or null where there is no such case. */
  async personOf({ kind, id }: CaseRef): Promise<string | null> {
    const [row] = await this.rows<{ personId: string }>(PERSON_OF[kind], [id]);
    return row?.personId ?? null;
  }

  private async rows<Row>(sql: string, parameters: readonly unknown[]): Promise<readonly Row[]> {
    const asked = this.database.query<Row>(sql, [...parameters]);
    return (await whenBuilt(CASE_VIEWS.join(', '), asked)).rows;
  }
}
