/** One forward change of the schema; applied once, in the order of ids over all rooms, under a lock. */
export interface Migration {
  /** `NNNN-what-it-does`; the number is unique over the whole system. */
  readonly id: string;
  readonly sql: string;
}
