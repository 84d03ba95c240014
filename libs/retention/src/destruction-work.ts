import { Injectable, Logger } from '@nestjs/common';
import { v5 as uuidV5 } from 'uuid';
import { Erasures } from '#libs/erasure';
import { type CommandContext, type EventMetadata, type LocalDate, Refusal } from '#libs/kernel';
import { PersonalErasure } from '#libs/personal-data';
import { NotFound } from '#libs/platform';
import { type CaseContent, CaseContents } from './case-contents';
import { DestructionDesk } from './destruction-desk';
import { type CaseOutcome, CompleteDestruction, RecordCaseOutcome } from './destruction.decider';
import type { ListedCase } from './destruction.events';
import type { RetainedCase } from './retained-case.rules';
import { RetainedCases } from './retained-cases';

// A case on its own list is not kept by standing on it.
const OWN = ['ALREADY_PROPOSED', 'ALREADY_DESTROYED', 'ALREADY_ARCHIVED'];

/** Carries out what was approved, case by case; broken off, it goes on with the next case. */
@Injectable()
export class DestructionWork {
  private readonly log = new Logger(DestructionWork.name);
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly desk: DestructionDesk,
    private readonly cases: RetainedCases,
    private readonly contents: CaseContents,
    private readonly personalErasure: PersonalErasure,
    private readonly erasures: Erasures,
  ) {}

  /** Does what an approved list says and records it; `by` is the officer's order. Harmless when it was done. */
  carryOut(destructionId: string, by: EventMetadata, today: LocalDate): Promise<void> {
    const under =
      this.underWay.get(destructionId) ??
      this.work(destructionId, by, today).finally(() => this.underWay.delete(destructionId));
    this.underWay.set(destructionId, under);
    return under;
  }

  private async work(destructionId: string, by: EventMetadata, today: LocalDate): Promise<void> {
    const { proposed, approvedBy, outcomes, completed } = await this.desk.get(destructionId);
    if (!proposed || approvedBy === null || completed) return;
    const gone = new Set(Object.values(outcomes).flatMap(destroyedCase));
    for (const listed of proposed.cases) {
      if (outcomes[listed.caseId]) continue;
      const outcome = await this.dispose(listed, gone, today);
      destroyedCase(outcome).forEach((caseId) => gone.add(caseId));
      const context = contextOf(by, `case/${listed.caseId}`, today);
      await this.desk.run(new RecordCaseOutcome(destructionId, outcome, context));
    }
    const persons = new Set(proposed.cases.flatMap((each) => (gone.has(each.caseId) ? [each.personId] : [])));
    const done = await this.erasePersons(persons, gone, by, today);
    const context = contextOf(by, 'completed', today);
    await this.desk.run(new CompleteDestruction(destructionId, done, context));
    this.log.log(`destruction of ${proposed.cases.length} cases carried out`);
  }

  private async dispose(listed: ListedCase, gone: Gone, today: LocalDate): Promise<CaseOutcome> {
    const { kind, caseId, personId, disposal } = listed;
    const about = { kind, caseId };
    const found = await this.cases.get({ kind, id: caseId }, today);
    const reasons = found.keptBy.filter((code) => !OWN.includes(code));
    if (reasons.length > 0) return { type: 'CaseSpared', data: { ...about, reasons, sparedOn: today } };
    if (disposal === 'archive')
      return { type: 'CaseHandedToArchive', data: { ...about, personId, handedOverOn: today } };
    const { texts, documents, letters } = await this.ownContent(found, gone, today);
    const erased = await this.personalErasure.eraseParts([...texts], documents);
    return { type: 'CaseDestroyed', data: { ...about, personId, ...erased, letters, destroyedOn: today } };
  }

  // The same text or scan of a person is kept once: what another case of theirs still needs stays until it goes too.
  private async ownContent(found: RetainedCase, gone: Gone, today: LocalDate): Promise<CaseContent> {
    const own = await this.contents.of(found.known);
    const others = (await this.cases.of([found.known.personId], today)).filter(
      (each) => each.known.id !== found.known.id && !isGone(each, gone),
    );
    const kept = await Promise.all(others.map(({ known }) => this.contents.of(known)));
    const texts = new Set(kept.flatMap((each) => [...each.texts]));
    const names = new Set(kept.flatMap(({ documents }) => documents.map(({ name }) => name)));
    return {
      texts: new Set([...own.texts].filter((ref) => !texts.has(ref))),
      documents: own.documents.filter(({ name }) => !names.has(name)),
      letters: own.letters,
    };
  }

  private async erasePersons(persons: ReadonlySet<string>, gone: Gone, by: EventMetadata, today: LocalDate) {
    const [personsErased, personsKept]: [string[], string[]] = [[], []];
    for (const personId of persons)
      ((await this.erasePerson(personId, gone, by, today)) ? personsErased : personsKept).push(personId);
    return { personsErased, personsKept };
  }

  private async erasePerson(
    personId: string,
    gone: Gone,
    by: EventMetadata,
    today: LocalDate,
  ): Promise<boolean> {
    try {
      const records = await this.erasures.recordsOf(personId);
      // A case that waits for a list of its own is not destroyed by the way.
      if ((await this.cases.of(records, today)).some((each) => !isGone(each, gone))) return false;
      const metadata = { ...by, commandId: uuidV5(`person/${personId}`, by.commandId) };
      const { erased } = await this.erasures.erase(personId, 'retention-ended', metadata);
      return erased !== null;
    } catch (error) {
      if (error instanceof Refusal || error instanceof NotFound) return false;
      throw error;
    }
  }
}

/** Ids of the cases that this list destroyed; the view may not show it yet. */
type Gone = ReadonlySet<string>;

const destroyedCase = ({ type, data }: CaseOutcome): string[] =>
  type === 'CaseDestroyed' ? [data.caseId] : [];

const isGone = ({ known, listed }: RetainedCase, gone: Gone): boolean =>
  gone.has(known.id) || listed.some(({ state }) => state === 'destroyed');

const contextOf = (by: EventMetadata, what: string, today: LocalDate): CommandContext => ({
  metadata: { ...by, commandId: uuidV5(what, by.commandId) },
  today,
});
