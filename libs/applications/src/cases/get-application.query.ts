import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { Database, NotFound } from '#libs/platform';
import type { FactValue } from '#libs/programmes';
import { viewSchema, whenBuilt } from '#libs/projections';
import type { EligibilityEvaluated } from '../applications.events';
import type { StoredAnswer } from '../eligibility-answer.events';
import { applicationsView } from './applications.projection';
import { type ApplicationSummary, SUMMARY_COLUMNS } from './list-applications.query';

/** One thing that happened; `note` is the text kept with the person's data, absent once erased. */
export interface TimelineRow {
  readonly place: number;
  readonly type: string;
  readonly day: LocalDate;
  readonly recordedAt: string;
  readonly actor: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly note: string | null;
  /** True where there was a note and it was erased. */
  readonly noteErased: boolean;
}

/** A rule's answer with its inputs; a private one that was erased since is null. */
export interface AnswerShown extends Omit<StoredAnswer, 'privateInputs' | 'inputs'> {
  readonly inputs: Readonly<Record<string, FactValue | null>>;
}

/** The answers of the last evaluation, with all inputs that are still kept. */
export interface EligibilityShown {
  readonly on: LocalDate;
  readonly outcome: string;
  readonly answers: readonly AnswerShown[];
}

/** Where an application stands at one of the providers it is addressed to. */
export interface ProviderShown {
  readonly provider: string;
  readonly preferred: boolean;
  readonly state: 'preferred' | 'filed' | 'not-filed' | 'awaiting-documents';
}

/** An application with its whole history; `revision` is the one to send back in `if-match`. */
export interface ApplicationDetails extends ApplicationSummary {
  readonly revision: string;
  readonly missing: readonly string[];
  readonly providers: readonly ProviderShown[];
  readonly furtherDocumentsDueOn: LocalDate | null;
  readonly lastEvaluation: EligibilityShown | null;
  readonly timeline: readonly TimelineRow[];
}

/** One application; throws `NotFound`. */
export class GetApplication extends Query<ApplicationDetails> {
  constructor(readonly applicationId: string) {
    super();
  }
}

type CaseRow = Omit<ApplicationDetails, 'revision' | 'lastEvaluation' | 'timeline'> & { events: number };
type StoredTimelineRow = Omit<TimelineRow, 'note' | 'noteErased' | 'recordedAt'> & {
  readonly recordedAt: Date;
};

/** Answers from the view, and texts and private inputs from the personal data. */
@QueryHandler(GetApplication)
export class GetApplicationHandler implements IQueryHandler<GetApplication> {
  private readonly schema = viewSchema(applicationsView.name);

  constructor(
    private readonly database: Database,
    private readonly personalData: PersonalData,
  ) {}

  async execute({ applicationId }: GetApplication): Promise<ApplicationDetails> {
    const asked = this.database.query<CaseRow>(
      `select ${SUMMARY_COLUMNS}, c.missing, c.providers, c.events,
              c.further_documents_due_on as "furtherDocumentsDueOn"
         from ${this.schema}.cases c where c.application_id = $1`,
      [applicationId],
    );
    const found = await whenBuilt(applicationsView.name, asked);
    const row = found.rows[0];
    if (!row) throw new NotFound('application', applicationId);
    const { events, ...shown } = row;
    const rows = await this.timeline(applicationId);
    const refs = rows.flatMap(({ data }) => refsOf(data));
    const texts = await this.personalData.getTexts(refs);
    const erased = await this.personalData.erasedTextsAmong(refs);
    const evaluated = rows.filter(({ type }) => type === 'EligibilityEvaluated').at(-1);
    return {
      ...shown,
      revision: `${events - 1}`,
      lastEvaluation: evaluated ? evaluation(evaluated.data as EligibilityEvaluated['data'], texts) : null,
      timeline: rows.map((each) => ({
        ...each,
        recordedAt: each.recordedAt.toISOString(),
        note: texts.get(noteRef(each.data) ?? '') ?? null,
        noteErased: erased.has(noteRef(each.data) ?? ''),
      })),
    };
  }

  private async timeline(applicationId: string): Promise<readonly StoredTimelineRow[]> {
    const { rows } = await this.database.query<StoredTimelineRow>(
      `select place, type, day, recorded_at as "recordedAt", actor, data
         from ${this.schema}.timeline where application_id = $1 order by place`,
      [applicationId],
    );
    return rows;
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const noteRef = (data: TimelineRow['data']): string | null =>
  textOf(data['noteRef']) ?? textOf(data['officialNoteRef']);
const refsOf = (data: TimelineRow['data']): string[] =>
  [noteRef(data), textOf(data['privateInputsRef'])].filter((ref): ref is string => ref !== null);

function evaluation(
  { on, outcome, answers, privateInputsRef }: EligibilityEvaluated['data'],
  texts: ReadonlyMap<string, string>,
): EligibilityShown {
  const kept = texts.get(privateInputsRef ?? '');
  const values = kept === undefined ? {} : (JSON.parse(kept) as Record<string, FactValue>);
  return {
    on,
    outcome,
    answers: answers.map(({ privateInputs, ...answer }) => ({
      ...answer,
      inputs: {
        ...answer.inputs,
        ...Object.fromEntries(privateInputs.map((key) => [key, values[key] ?? null])),
      },
    })),
  };
}
