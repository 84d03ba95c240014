import { Injectable } from '@nestjs/common';
import { ACCESS_SCOPES, findStanding } from '#libs/access';
import { EventStore } from '#libs/event-store';
import { at, type CommandContext, type Instant, Refusal } from '#libs/kernel';
import { PersonalData, UnknownPerson } from '#libs/personal-data';
import { Database, InvalidInput, NotFound } from '#libs/platform';
import { Projections } from '#libs/projections';
import { OpenBreakGlass } from './break-glass.decider';
import type { BreakGlassOpened, EmergencyReason } from './break-glass.events';
import { mostHours, openHours } from './break-glass.parameters';

const PATIENCE_MS = 2_000;

/** What somebody says who opens a case or a person. */
export interface OpeningSaid {
  readonly caseId?: string | undefined;
  readonly personId?: string | undefined;
  readonly reason: EmergencyReason;
  readonly note?: string | undefined;
  readonly hours?: number | undefined;
}
type Subject = Pick<BreakGlassOpened['data'], 'caseKind' | 'caseId' | 'personId'>;

/** Makes the command of what somebody says. */
@Injectable()
export class Opening {
  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly projections: Projections,
    private readonly personalData: PersonalData,
  ) {}

  /**
   * The command; its text is kept with the person's data. Throws `NotFound` for what does not exist, `InvalidInput`
   * where not one case or one person is said, refuses `PERSON_NOT_KNOWN`.
   */
  async command(
    breakGlassId: string,
    said: OpeningSaid,
    now: Instant,
    context: CommandContext,
  ): Promise<OpenBreakGlass> {
    const subject = await this.subject(said);
    const most = at(mostHours, context.today).value;
    const hours = said.hours ?? at(openHours, context.today).value;
    const reasonRef = await this.keep(subject.personId, said.note);
    const data = { breakGlassId, ...subject, reason: said.reason, reasonRef };
    return new OpenBreakGlass(data, { hours, most }, now, context);
  }

  private async subject({ caseId, personId }: OpeningSaid): Promise<Subject> {
    if ((caseId === undefined) === (personId === undefined))
      throw new InvalidInput([
        { path: 'caseId', code: 'CASE_OR_PERSON', message: 'must say a case or a person' },
      ]);
    if (personId !== undefined) {
      await this.find('person', personId);
      return { caseKind: null, caseId: null, personId };
    }
    const id = caseId ?? '';
    const { kind, persons } = await this.find('case', id);
    return { caseKind: kind as Subject['caseKind'], caseId: id, personId: persons[0] ?? null };
  }

  // What was recorded a moment ago may not have reached the view.
  private async find(kind: 'person' | 'case', id: string) {
    const first = await findStanding(this.database, kind, id);
    if (first) return first;
    const position = await this.store.lastPosition();
    if (position !== null) await this.projections.waitFor(ACCESS_SCOPES, position, PATIENCE_MS);
    const found = await findStanding(this.database, kind, id);
    if (!found) throw new NotFound(kind, id);
    return found;
  }

  private async keep(personId: string | null, text: string | undefined): Promise<string | null> {
    if (text === undefined) return null;
    try {
      const [ref] = personId === null ? [] : await this.personalData.putTexts([{ personId, text }]);
      if (ref !== undefined) return ref;
    } catch (error) {
      if (!(error instanceof UnknownPerson)) throw error;
    }
    throw new Refusal('PERSON_NOT_KNOWN');
  }
}
