import { Injectable } from '@nestjs/common';
import { Erasures, type Obstacle, RetentionChecks } from '#libs/erasure';
import type { LocalDate } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { NotFound } from '#libs/platform';
import { isDoneWith, type RetainedCase } from './retained-case.rules';
import { RetainedCases } from './retained-cases';

/** A person of whom nothing need be kept any more, or what of it is not so. */
export interface PersonRetention {
  /** The record under which the person is shown. */
  readonly personId: string;
  readonly records: readonly string[];
  readonly cases: readonly RetainedCase[];
  /** What forbids that the person be erased; none where nothing does. */
  readonly keptBy: readonly Obstacle[];
  readonly erased: boolean;
}

/** Persons with what keeps their data. */
@Injectable()
export class PersonsRetained {
  constructor(
    private readonly cases: RetainedCases,
    private readonly erasures: Erasures,
    private readonly checks: RetentionChecks,
    private readonly personalData: PersonalData,
  ) {}

  /** One person with all joined records. */
  async of(personId: string, today: LocalDate): Promise<PersonRetention> {
    const records = await this.recordsOf(personId);
    const [survivorId = personId] = records;
    const cases = await this.cases.of(records, today);
    const obstacles = await this.checks.obstacles(records, 'retention-ended');
    const { holds } = await this.erasures.read(survivorId);
    const held = holds.length > 0 ? [{ code: 'LEGAL_HOLD', count: holds.length }] : [];
    const erased = (await this.personalData.erasedAmong([survivorId])).has(survivorId);
    return { personId: survivorId, records, cases, keptBy: [...obstacles, ...held], erased };
  }

  /** The persons behind cases, each once, of whom every case is done with. */
  async lapsed(cases: readonly RetainedCase[], today: LocalDate): Promise<PersonRetention[]> {
    const found = new Map<string, PersonRetention>();
    for (const personId of new Set(cases.map(({ known }) => known.personId))) {
      const person = await this.of(personId, today);
      if (!person.erased && person.cases.every(isDoneWith)) found.set(person.personId, person);
    }
    return [...found.values()];
  }

  private async recordsOf(personId: string): Promise<readonly string[]> {
    try {
      return await this.erasures.recordsOf(personId);
    } catch (error) {
      if (error instanceof NotFound) return [personId];
      throw error;
    }
  }
}
