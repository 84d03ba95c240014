import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { strToU8, zipSync } from 'fflate';
import { THE_HOUSE } from '#libs/access';
import { type ApplicationDetails, GetApplication } from '#libs/applications';
import { AuditTrail, type TrailRow } from '#libs/audit-trail';
import type { LocalDate } from '#libs/kernel';
import { KeptLetters, type ListedLetter, ListLetters, Typesetter } from '#libs/letters';
import {
  DocumentIsErased,
  PERSONAL_FIELDS,
  PersonalData,
  PersonalDocuments,
  type PersonalField,
  PersonIsErased,
} from '#libs/personal-data';
import { GetPersonCard, ListRelations } from '#libs/persons';
import { type ContentHash, NotFound } from '#libs/platform';
import { ProcessingLog } from '#libs/processing-log';
import { type RetainedCase, RetainedCases } from '#libs/retention';
import {
  type AccessExport,
  EXPORT_SCHEMA,
  type RegisterField,
  type ToldAccess,
  type ToldFile,
  type ToldLetter,
} from './export-document';
import { exportPdf } from './export-pdf.rules';
import { type ExportWords, wordsIn } from './export-words';
import { ownHistory, textRefsIn } from './own-history.rules';
import type { AccessLanguage, ExportFormat } from './subject-access.events';

const WHEREABOUTS: readonly PersonalField[] = ['street', 'postalCode', 'post', 'phone', 'email', 'note'];
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/tiff': 'tif',
  'text/plain': 'txt',
};

/** An export with the files that go with it, in memory only. */
export interface GatheredExport {
  readonly data: AccessExport;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Puts together everything on a person; what tells of others is withheld. Nothing is written anywhere. */
@Injectable()
export class AccessExports {
  constructor(
    private readonly queries: QueryBus,
    private readonly personalData: PersonalData,
    private readonly documents: PersonalDocuments,
    private readonly cases: RetainedCases,
    private readonly letters: KeptLetters,
    private readonly typesetter: Typesetter,
    private readonly trail: AuditTrail,
    private readonly log: ProcessingLog,
  ) {}

  /** Everything on a person, all joined records together; throws `NotFound`, `PersonIsErased`. */
  async gather(personId: string, language: AccessLanguage, today: LocalDate): Promise<GatheredExport> {
    const card = await this.queries.execute(new GetPersonCard(personId, null));
    if (card.erased) throw new PersonIsErased(card.personId);
    const records = [card.personId, ...card.joinedIds];
    const words = wordsIn(language);
    const cases = await this.cases.of(records, today);
    const rows = await this.trail.ofPerson(card.personId, language);
    const texts = await this.texts(rows, records);
    const files: Record<string, Uint8Array> = {};
    const applications = await this.applications(cases);
    const letters = await this.lettersOf(records, files);
    const documents = await this.documentsOf(applications, files);
    const data: AccessExport = {
      document: 'spis-subject-access',
      schema: EXPORT_SCHEMA,
      language,
      producedOn: today,
      records,
      register: await this.register(records, card.addressProtected, words),
      relations: await this.relations(card.personId),
      cases: cases.map(toldCase),
      history: ownHistory(rows, records, cases, words.say('otherPerson')),
      texts: texts.own,
      withheldTexts: texts.withheld,
      letters,
      documents,
      access: await this.access(card.personId),
      recipients: recipientsOf(cases, applications),
    };
    return { data, files };
  }

  /** The export in a form: one ZIP with all files, or the PDF or the JSON alone. */
  async bytes({ data, files }: GatheredExport, format: ExportFormat): Promise<Uint8Array> {
    const json = strToU8(JSON.stringify(data, null, 2));
    if (format === 'json') return json;
    const pdf = await this.typesetter.evidence(exportPdf(data));
    return format === 'pdf' ? pdf : zipSync({ 'podatki.json': json, 'podatki.pdf': pdf, ...files });
  }

  private async register(
    records: readonly string[],
    protectedAddress: boolean,
    words: ExportWords,
  ): Promise<RegisterField[]> {
    const fields = PERSONAL_FIELDS.map(async (field): Promise<RegisterField> => {
      const histories = await Promise.all(records.map((id) => this.personalData.history(id, field)));
      const values = histories.flat().map(({ value, recordedAt }) => ({ value, recordedAt }));
      // Whoever asks in the person's name must not learn where a protected person lives.
      const withheld = protectedAddress && values.length > 0 && WHEREABOUTS.includes(field);
      return { field, label: words.field(field), values: withheld ? [] : values, withheld };
    });
    return (await Promise.all(fields)).filter(({ values, withheld }) => withheld || values.length > 0);
  }

  private async relations(personId: string) {
    const relations = await this.queries.execute(new ListRelations(THE_HOUSE, personId, null));
    return relations.map(({ kind, basis, from, until }) => ({ kind, basis, from, until }));
  }

  private async texts(rows: readonly TrailRow[], records: readonly string[]) {
    const refs = textRefsIn(rows);
    const owners = await this.personalData.ownersOfTexts(refs);
    const own = refs.filter((ref) => {
      const owner = owners.get(ref);
      return owner && !owner.ofThirdPerson && records.includes(owner.personId);
    });
    const kept = await this.personalData.getTexts(own);
    const withheld = [...owners.keys()].filter((ref) => !own.includes(ref)).length;
    return { own: [...new Set(kept.values())], withheld };
  }

  private applications(cases: readonly RetainedCase[]): Promise<ApplicationDetails[]> {
    const own = cases.filter(({ known }) => known.kind === 'application');
    return Promise.all(own.map(({ known }) => this.queries.execute(new GetApplication(known.id))));
  }

  private async documentsOf(
    applications: readonly ApplicationDetails[],
    files: Record<string, Uint8Array>,
  ): Promise<ToldFile[]> {
    const told: ToldFile[] = [];
    for (const { number, personId, timeline } of applications)
      for (const { type, day, data } of timeline) {
        if (type !== 'ApplicationDocumentReceived') continue;
        const { contentHash, mediaType, type: what } = data as Record<string, string | null>;
        const bytes = contentHash ? await this.read(personId, contentHash) : null;
        const ending = ENDINGS[mediaType ?? ''] ?? 'bin';
        const file = bytes && `priloge/${told.length + 1}-${what ?? 'priloga'}.${ending}`;
        if (bytes && file) files[file] = bytes;
        told.push({ what: what ?? '', number, on: day, mediaType: mediaType ?? null, file });
      }
    return told;
  }

  private async lettersOf(
    records: readonly string[],
    files: Record<string, Uint8Array>,
  ): Promise<ToldLetter[]> {
    const found: ListedLetter[] = [];
    for (const personId of records) {
      const asked = { applicationId: null, subjectId: null, personId };
      found.push(...(await this.queries.execute(new ListLetters(THE_HOUSE, asked))));
    }
    const told: ToldLetter[] = [];
    for (const { letter } of found) {
      const pdf = await gone(() => this.letters.pdf(letter.letterId));
      const text = await gone(() => this.letters.text(letter.letterId));
      const file = pdf && `dopisi/${told.length + 1}-${letter.kind}.pdf`;
      if (pdf && file) files[file] = pdf;
      const { kind: what, number, date: on } = letter;
      told.push({ what, number, on, mediaType: 'application/pdf', file, text });
    }
    return told;
  }

  private async access(personId: string): Promise<ToldAccess[]> {
    const told: ToldAccess[] = [];
    for await (const page of this.log.entries({ of: 'person', personId }))
      for (const { at, role, unit, action, kind, purpose, outcome } of page)
        told.push({ at, role, unit, action, kind, purpose, outcome });
    return told;
  }

  private read(personId: string, name: string): Promise<Uint8Array | null> {
    return gone(() => this.documents.get(personId, name as ContentHash));
  }
}

function toldCase({ known, retention }: RetainedCase): AccessExport['cases'][number] {
  const { kind, number, programme, unit, beganOn } = known;
  const { endedOn, keepUntil, disposal, source, verified } = retention;
  return {
    ...{ kind, number, programme, unit, beganOn, endedOn, keepUntil },
    afterwards: disposal,
    retentionSource: source,
    retentionVerified: verified,
  };
}

function recipientsOf(cases: readonly RetainedCase[], applications: readonly ApplicationDetails[]): string[] {
  const units = cases.map(({ known }) => known.unit);
  const providers = applications.flatMap((each) => each.providers.map(({ provider }) => provider));
  return [...new Set([...units, ...providers])].filter((name): name is string => name !== null).sort();
}

/** What was read, or null where it was destroyed since. */
async function gone<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DocumentIsErased || error instanceof PersonIsErased || error instanceof NotFound)
      return null;
    throw error;
  }
}
