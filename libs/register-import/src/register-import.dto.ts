import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';

const KINDS = ['register', 'corrections'] as const;

/** What is imported, and whose register it is. */
export class ImportRequest {
  /** A provider's register, or later corrections to one. */
  @IsIn(KINDS)
  kind!: (typeof KINDS)[number];

  /** Code of the programme. */
  @IsOptional()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'must be the code of a programme such as home-help' })
  programme: string = 'home-help';

  /** Code of the municipality, three digits. */
  @IsOptional()
  @Matches(/^\d{3}$/, { message: 'must be a code of three digits such as 050' })
  municipality: string = '050';

  /** Name of the provider; corrections without it are sought at every provider with an imported register. */
  @IsOptional()
  @Length(1, 200)
  provider?: string;

  /** Checks everything and answers as the import would, but changes nothing. */
  @IsOptional()
  @Transform(({ obj }: { obj: Record<string, unknown> }) => asBoolean(obj['dryRun']))
  @IsBoolean()
  dryRun: boolean = false;
}

const asBoolean = (value: unknown): unknown => (value === 'true' ? true : value === 'false' ? false : value);

/** The form of an import: the request and the file. */
export class ImportForm extends ImportRequest {
  /** CSV or XLSX, at most 20 MiB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

/** What is wrong with one cell of a row. */
export class RowErrorResponse {
  /** Line of the file, or row of the sheet, from 1. */
  line!: number;
  /** Header of the column; empty when the row as a whole is meant. */
  column!: string;
  /** Stable code. */
  code!: string;
  /** A sentence for people, without the cell's value. */
  message!: string;
}

/** What came of an import. */
export class ImportResponse {
  /** Rows of data in the file. */
  rows!: number;
  /** Rows that are in the record now, or would be after a dry run. */
  accepted!: number;
  /** Every mistake, by line; such rows left nothing behind. */
  rejected!: RowErrorResponse[];
  /** Events added to the record, or to be added after a dry run. */
  events!: number;
}

/** How many imports are asked for. */
export class ListImportsRequest {
  /** 1 to 500. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit: number = 50;
}

/** One import of the past. */
export class RegisterImportResponse {
  importId!: string;
  importedAt!: string;
  @ApiProperty({ enum: KINDS })
  kind!: (typeof KINDS)[number];
  programme!: string;
  municipality!: string;
  provider!: string | null;
  /** SHA-256 of the file. */
  fileDigest!: string;
  encoding!: string;
  rows!: number;
  accepted!: number;
  rejected!: number;
  /** How often each mistake was found. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  rejectedByCode!: Record<string, number>;
  /** Facts that the record did not have before. */
  newFacts!: number;
  actorId!: string;
}
