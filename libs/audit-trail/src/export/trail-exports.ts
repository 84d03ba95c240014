import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Evidence, PdfSigner } from '#libs/evidence';
import { Typesetter } from '#libs/letters';
import { Clock, InvalidInput } from '#libs/platform';
import { AuditTrail } from '../audit-trail';
import type { TrailRow } from '../render/row.rules';
import type { TrailPageRequest, TrailScope } from '../trail/trail-request';
import { named } from '../words/declare';
import { csvOf, xlsxOf } from './table-files';
import { trailPaper } from './trail-paper';

/** As what a trail can be taken along: tables, paper, and paper with a signature in it that readers show. */
export const TRAIL_FORMATS = ['csv', 'xlsx', 'pdf', 'signed-pdf'] as const;
export type TrailFormat = (typeof TRAIL_FORMATS)[number];

/** A file with its media type and the name under which it is saved. */
export interface TrailFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Readable | Buffer;
}

/** What is asked for: whose trail, in which form, by whom. */
export interface TrailExportRequest extends Omit<TrailPageRequest, 'after' | 'limit'> {
  readonly format: TrailFormat;
  readonly madeBy: string;
}

/** More than this many rows are no paper that anybody reads, and more no sheet that opens. */
const MOST = { xlsx: 20_000, pdf: 1_000 };

/** Writes trails to files. */
@Injectable()
export class TrailExports {
  constructor(
    private readonly trail: AuditTrail,
    private readonly typesetter: Typesetter,
    private readonly evidence: Evidence,
    private readonly signer: PdfSigner,
    private readonly clock: Clock,
  ) {}

  /** The trail as a file; throws `InvalidInput` for more rows than the form can hold, `NoTypesetter`, `SigningFileError`. */
  async file(request: TrailExportRequest): Promise<TrailFile> {
    const { format, language } = request;
    const name = `${request.scope.kind}-trail`;
    switch (format) {
      case 'csv':
        return {
          name: `${name}.csv`,
          type: 'text/csv; charset=utf-8',
          bytes: Readable.from(csvOf(this.trail.all(request), language)),
        };
      case 'xlsx':
        return {
          name: `${name}.xlsx`,
          type: XLSX,
          bytes: await xlsxOf(await this.rows(request, MOST.xlsx), language),
        };
      case 'pdf':
        return { name: `${name}.pdf`, type: 'application/pdf', bytes: await this.pdf(request) };
      case 'signed-pdf':
        return {
          name: `${name}.pdf`,
          type: 'application/pdf',
          bytes: await this.signer.sign(await this.pdf(request), SIGNED_FOR[language]),
        };
    }
  }

  private async pdf(request: TrailExportRequest): Promise<Buffer> {
    const rows = await this.rows(request, MOST.pdf);
    const head = {
      scope: request.scope.kind,
      of: nameOf(request.scope),
      madeAt: this.clock.now(),
      madeBy: request.madeBy,
      filter: Object.entries(request.filter)
        .map(([field, value]) => `${field} = ${String(value)}`)
        .join(', '),
      sealCode: await this.evidence.newestCode(),
    };
    return this.typesetter.evidence(trailPaper(rows, head, request.language));
  }

  private async rows(request: TrailExportRequest, most: number): Promise<TrailRow[]> {
    const rows: TrailRow[] = [];
    for await (const page of this.trail.all(request)) {
      rows.push(...page);
      if (rows.length > most)
        throw new InvalidInput([
          { path: 'format', code: 'TOO_MANY_ROWS', message: `holds at most ${most} rows; narrow the trail` },
        ]);
    }
    return rows;
  }
}

const SIGNED_FOR = named(
  'izpis revizijske sledi',
  'estratto della traccia di controllo',
  'excerpt of the audit trail',
);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const nameOf = (scope: TrailScope): string =>
  scope.kind === 'person' ? (scope.ids[0] ?? '') : scope.kind === 'unit' ? scope.unit : scope.id;
