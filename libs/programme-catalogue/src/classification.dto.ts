/** A sign of the classification plan as it holds on a day. */
export class ClassificationSignDto {
  /** One to five digits: 181 of 181-2/2019. */
  sign!: string;
  /** In Slovene. */
  title!: string;
  /** How long a finished case is kept; null where it is kept for ever. */
  retentionMonths!: number | null;
  /** Codes of the programmes to which it is offered. */
  programmes!: string[];
  from!: string | null;
  until!: string | null;
  source!: string;
  /** False where nobody has confirmed it. */
  verified!: boolean;
  note!: string | null;
}
