import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { zipSync } from 'fflate';
import { DocumentSigner, Evidence } from '#libs/evidence';
import { Typesetter } from '#libs/letters';
import { Clock, InvalidInput } from '#libs/platform';
import { AuditTrail } from '../audit-trail';
import type { TrailRow } from '../render/row.rules';
import type { TrailPageRequest, TrailScope } from '../trail/trail-request';
import { csvOf, xlsxOf } from './table-files';
import { trailPaper } from './trail-paper';

/** As what a trail can be taken along: tables, paper, and paper with the proof that nobody changed it. */
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
    private readonly signer: DocumentSigner,
    private readonly clock: Clock,
  ) {}

  /** The trail as a file; throws `InvalidInput` for more rows than the form can hold, `NoTypesetter`. */
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
          name: `${name}.zip`,
          type: 'application/zip',
          bytes: await this.signed(`${name}.pdf`, request),
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
    return this.typesetter.pdf(trailPaper(rows, head, request.language));
  }

  /** The PDF, its detached signature, the public key and the program that checks it. */
  private async signed(name: string, request: TrailExportRequest): Promise<Buffer> {
    const pdf = await this.pdf(request);
    const { statement, publicPem, verifier } = await this.signer.sign(name, pdf);
    const files = {
      [name]: pdf,
      [`${name}.signature.json`]: Buffer.from(`${JSON.stringify(statement, null, 2)}\n`),
      [`${statement.keyId}.pem`]: Buffer.from(publicPem),
      'verify-signature.mjs': Buffer.from(verifier),
    };
    return Buffer.from(zipSync(files));
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

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const nameOf = (scope: TrailScope): string =>
  scope.kind === 'person' ? (scope.ids[0] ?? '') : scope.kind === 'unit' ? scope.unit : scope.id;
