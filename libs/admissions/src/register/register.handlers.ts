import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import { dayAt, type KnownAt, type LocalDate } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { Database, NotFound } from '#libs/platform';
import { findProgramme } from '#libs/programmes';
import { KnownRows, viewSchema } from '#libs/projections';
import { admissionStream } from '../admissions.decider';
import { type AdmissionEvent, type AgreementConcluded, factDay } from '../admissions.events';
import { type AdmissionLine, type AdmissionStanding, admissionsView } from './admissions.projection';
import {
  type AdmissionsOnDay,
  admissionsOnDay,
  type AdmissionsRequest,
  type AdmissionSummary,
  SUMMARY_COLUMNS,
} from './admissions.query';

const SCHEMA = viewSchema(admissionsView.name);

/** Those admitted to a programme on a day, as known when; throws `NotFound` for an unknown programme. */
export class ListAdmissions extends Query<AdmissionsOnDay> {
  constructor(
    readonly viewer: Viewer,
    readonly request: AdmissionsRequest,
  ) {
    super();
  }
}

/** An admission as it stands now. */
export interface AdmissionStandingNow extends AdmissionSummary {
  readonly state: AdmissionStanding;
}

/** All admissions of a person, or of an application, the latest first. */
export class ListAdmissionsOf extends Query<readonly AdmissionStandingNow[]> {
  constructor(
    readonly viewer: Viewer,
    readonly of: { readonly personId?: string | undefined; readonly applicationId?: string | undefined },
  ) {
    super();
  }
}

/** One thing that happened to an admission. */
export interface AdmissionHappening {
  readonly on: LocalDate;
  readonly type: AdmissionEvent['type'];
  readonly data: Readonly<Record<string, unknown>>;
  readonly recordedAt: string;
  readonly actor: string;
  /** Whether it was entered on a later day than it happened. */
  readonly retroactive: boolean;
  readonly note: string | null;
}

/** An admission with all that happened to it, in the order in which it was recorded. */
export interface AdmissionDetails extends AdmissionStandingNow {
  readonly agreement: AgreementConcluded['data'] | null;
  readonly revision: string;
  readonly history: readonly AdmissionHappening[];
}

/** One admission with its history, now or as the office knew it; throws `NotFound`. */
export class GetAdmission extends Query<AdmissionDetails> {
  constructor(
    readonly admissionId: string,
    readonly knownAt?: KnownAt,
  ) {
    super();
  }
}

@QueryHandler(ListAdmissions)
class ListAdmissionsHandler implements IQueryHandler<ListAdmissions> {
  constructor(private readonly database: Database) {}

  async execute({ viewer, request }: ListAdmissions): Promise<AdmissionsOnDay> {
    if (!findProgramme(request.programme)) throw new NotFound('programme', request.programme);
    return admissionsOnDay(this.database, SCHEMA, viewer, request);
  }
}

/** Answers from the view. */
@QueryHandler(ListAdmissionsOf)
export class ListAdmissionsOfHandler implements IQueryHandler<ListAdmissionsOf> {
  constructor(private readonly database: Database) {}

  async execute({
    viewer,
    of: { personId, applicationId },
  }: ListAdmissionsOf): Promise<readonly AdmissionStandingNow[]> {
    const parameters: unknown[] = [personId ?? null, applicationId ?? null];
    const theirs = { kind: 'admission', id: 't.admission_id' } as const;
    const access = accessSql(viewer, 'admissions.list', theirs, parameters);
    const { rows } = await this.database.query<AdmissionStandingNow>(
      `select ${SUMMARY_COLUMNS}, t.state from ${SCHEMA}.admissions t
        where (t.person_id = $1::uuid or t.application_id = $2::uuid) and ${access}
        order by coalesce(t.started_on, t.planned_on) desc, t.admission_id`,
      parameters,
    );
    return rows;
  }
}

type Row = AdmissionStandingNow & {
  readonly agreement: AgreementConcluded['data'] | null;
  readonly events: number;
  readonly lines: readonly AdmissionLine[];
};

@QueryHandler(GetAdmission)
class GetAdmissionHandler implements IQueryHandler<GetAdmission> {
  constructor(
    private readonly database: Database,
    private readonly personalData: PersonalData,
    private readonly known: KnownRows,
  ) {}

  async execute({ admissionId, knownAt }: GetAdmission): Promise<AdmissionDetails> {
    const row = await (knownAt === undefined ? this.now(admissionId) : this.past(admissionId, knownAt));
    if (!row) throw new NotFound('admission', admissionId);
    const { events, lines, ...shown } = row;
    const texts = await this.personalData.getTexts(lines.flatMap(({ event }) => textRefs(event)));
    return {
      ...shown,
      revision: `${events - 1}`,
      history: lines.map((line) => ({
        ...happening(line),
        note: texts.get(textRefs(line.event)[0] ?? '') ?? null,
      })),
    };
  }

  private async now(admissionId: string): Promise<Row | undefined> {
    const { rows } = await this.database.query<Row>(
      `select ${SUMMARY_COLUMNS}, t.state, t.agreement, t.events, t.lines
         from ${SCHEMA}.admissions t where t.admission_id = $1`,
      [admissionId],
    );
    return rows[0];
  }

  private async past(admissionId: string, knownAt: KnownAt): Promise<Row | undefined> {
    const { admissions } = await this.known.of(admissionsView, admissionStream(admissionId), knownAt);
    return admissions?.[0] as Row | undefined;
  }
}

function happening({ event, recordedAt, actor }: AdmissionLine): Omit<AdmissionHappening, 'note'> {
  const on = factDay(event);
  return { on, type: event.type, data: event.data, recordedAt, actor, retroactive: on < dayAt(recordedAt) };
}

function textRefs({ data }: AdmissionEvent): string[] {
  if ('noteRef' in data && data.noteRef !== null) return [data.noteRef];
  return 'override' in data && data.override ? [data.override.reasonRef] : [];
}

/** The questions that pages of admissions ask. */
export const registerHandlers = [ListAdmissionsHandler, ListAdmissionsOfHandler, GetAdmissionHandler];
