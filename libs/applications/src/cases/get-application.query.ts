import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { KnownAt, LocalDate } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { Database, NotFound } from '#libs/platform';
import type { FactValue } from '#libs/programmes';
import { KnownRows, viewSchema, whenBuilt } from '#libs/projections';
import { applicationStream } from '../applications.decider';
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

/** One application, now or as the office knew it; throws `NotFound`. */
export class GetApplication extends Query<ApplicationDetails> {
  constructor(
    readonly applicationId: string,
    readonly knownAt?: KnownAt,
  ) {
    super();
  }
}

type CaseRow = Omit<ApplicationDetails, 'revision' | 'lastEvaluation' | 'timeline'> & { events: number };
type StoredTimelineRow = Omit<TimelineRow, 'note' | 'noteErased' | 'recordedAt'> & {
  readonly recordedAt: Date;
};

interface Stored {
  readonly row: CaseRow;
  readonly timeline: readonly StoredTimelineRow[];
}

/** Answers from the view, and texts and private inputs from the personal data. */
@QueryHandler(GetApplication)
export class GetApplicationHandler implements IQueryHandler<GetApplication> {
  private readonly schema = viewSchema(applicationsView.name);

  constructor(
    private readonly database: Database,
    private readonly personalData: PersonalData,
    private readonly known: KnownRows,
  ) {}

  async execute({ applicationId, knownAt }: GetApplication): Promise<ApplicationDetails> {
    const now = await this.now(applicationId);
    const stored = now && knownAt !== undefined ? await this.past(now, knownAt) : now;
    if (!stored) throw new NotFound('application', applicationId);
    return this.shown(stored);
  }

  private async now(applicationId: string): Promise<Stored | undefined> {
    const asked = this.database.query<CaseRow>(
      `select ${SUMMARY_COLUMNS}, c.missing, c.providers, c.events,
              c.further_documents_due_on as "furtherDocumentsDueOn"
         from ${this.schema}.cases c where c.application_id = $1`,
      [applicationId],
    );
    const found = await whenBuilt(applicationsView.name, asked);
    const row = found.rows[0];
    return row && { row, timeline: await this.timeline(applicationId) };
  }

  /** As it was known; the number, which stands in the stream of numbers, was given with the receipt. */
  private async past({ row }: Stored, knownAt: KnownAt): Promise<Stored | undefined> {
    const stream = applicationStream(row.applicationId);
    const { cases, timeline = [] } = await this.known.of(applicationsView, stream, knownAt);
    const past = cases?.[0];
    if (!past) return undefined;
    const fields = Object.keys(row).map((field) => [field, past[field]]);
    return {
      row: { ...(Object.fromEntries(fields) as CaseRow), number: row.number },
      timeline: timeline.map(({ applicationId: _, recordedAt, ...rest }) => ({
        ...(rest as Omit<StoredTimelineRow, 'recordedAt'>),
        recordedAt: new Date(recordedAt as string),
      })),
    };
  }

  private async shown({ row, timeline: rows }: Stored): Promise<ApplicationDetails> {
    const { events, ...shown } = row;
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
