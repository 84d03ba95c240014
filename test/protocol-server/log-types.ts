/** The revision a stream must have; a bigint is exact. */
export type Expected = bigint | 'no-stream' | 'any' | 'exists';

/** An event as a client sends it; data and metadata are base64. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: string;
  readonly metadata: string;
}

/** An event as the log keeps it; `created` counts 100 ns since 1970, the position is a place in the file. */
export interface StoredEvent extends ProposedEvent {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  readonly created: bigint;
}

/** What became of a write; a repeated one bears no position. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly revision: bigint;
      readonly position: bigint | undefined;
      readonly repeated: boolean;
    }
  | { readonly kind: 'wrong'; readonly current: bigint | undefined }
  | { readonly kind: 'tombstoned' };
