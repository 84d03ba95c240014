import { ApiProperty } from '@nestjs/swagger';

/** What is wrong with one cell of a row. */
export class RowProblemDto {
  /** Line of the file, or row of the sheet, from 1. */
  line!: number;
  /** Header of the column; empty when the row as a whole is meant. */
  column!: string;
  code!: string;
  /** A sentence for people, without the cell's value. */
  message!: string;
}

/** What came, or would come, of a file of deliveries. */
export class DeliveriesImportedDto {
  /** To be sent back in `confirm`, with the same file, so that its good rows are recorded. */
  digest!: string;
  rows!: number;
  accepted!: number;
  @ApiProperty({ type: [RowProblemDto] })
  rejected!: RowProblemDto[];
  /** Deliveries that the record did not have before. */
  newDeliveries!: number;
  /** False for a check, which records nothing. */
  confirmed!: boolean;
}
