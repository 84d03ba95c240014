import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { EventStore } from '#libs/event-store';
import { exemptionCasesView, GetExemption } from '#libs/exemptions';
import { Refusal } from '#libs/kernel';
import { joinedRecords } from '#libs/persons';
import { Database, NotFound } from '#libs/platform';
import { findProgramme } from '#libs/programmes';
import { Projections, viewSchema, whenBuilt } from '#libs/projections';
import type { AdmissionCase } from './admissions.events';
import type { AgreementTerms } from './agreement.events';
import { admissionsView } from './register/admissions.projection';

const PATIENCE_MS = 2_000;

/** Looks up, in views that show all that is recorded, what an admission names beside streams of its own. */
@Injectable()
export class NamedPapers {
  constructor(
    private readonly queries: QueryBus,
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly projections: Projections,
  ) {}

  /** Another admission that is planned from the entry, or null. */
  async planFrom(entryId: string, admissionId: string): Promise<string | null> {
    await this.fresh(admissionsView.name);
    const asked = this.database.query<{ id: string }>(
      `select a.admission_id as id from ${viewSchema(admissionsView.name)}.admissions a
        where a.entry_id = $1 and a.state = 'planned' and a.admission_id <> $2 limit 1`,
      [entryId, admissionId],
    );
    return (await whenBuilt(admissionsView.name, asked)).rows[0]?.id ?? null;
  }

  /**
   * Refuses `EXEMPTION_NOT_KNOWN` and `EXEMPTION_OF_ANOTHER_CASE` unless the terms name no exemption, or one of
   * this person, under whichever record, for this programme.
   */
  async checkExemption(
    { personId, programme }: Pick<AdmissionCase, 'personId' | 'programme'>,
    exemptionId: AgreementTerms['exemptionId'],
  ): Promise<void> {
    // A programme without exemptions refuses any of them by its own rule.
    if (exemptionId === null || findProgramme(programme)?.exemption !== true) return;
    await this.fresh(exemptionCasesView.name);
    const found = await this.exemption(exemptionId);
    if (!found) throw new Refusal('EXEMPTION_NOT_KNOWN', { field: 'exemptionId' });
    const joined = (await joinedRecords(this.database, [personId])).get(personId);
    const records = [personId, joined?.survivorId, ...(joined?.absorbedIds ?? [])];
    if (found.programme !== programme || !records.includes(found.beneficiaryId))
      throw new Refusal('EXEMPTION_OF_ANOTHER_CASE', { field: 'exemptionId' });
  }

  private async exemption(exemptionId: string) {
    try {
      return await this.queries.execute(new GetExemption(exemptionId));
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }

  private async fresh(view: string): Promise<void> {
    const position = await this.store.lastPosition();
    if (position !== null) await this.projections.waitFor(view, position, PATIENCE_MS);
  }
}
