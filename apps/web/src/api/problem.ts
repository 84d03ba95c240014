/** One bad field of a request: its path, e.g. `rows.3.frequency`, and a stable code. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
}

/** Why a request was not fulfilled: the server's problem details (RFC 9457), or that it could not be reached. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly errors: readonly FieldProblem[] = [],
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly correlationId: string | null = null,
  ) {
    super(code);
    this.name = 'ApiProblem';
  }

  /** Somebody changed meanwhile what the page shows. */
  get isStale(): boolean {
    return this.status === 412;
  }

  /** The server did not answer: it may help to try again. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 503 || this.status === 429;
  }
}

/** Reads the problem of an answer that is not good; one without problem details is named by its status. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const details = (typeof body === 'object' && body !== null ? body : {}) as Partial<ApiProblem>;
  return new ApiProblem(
    response.status,
    details.code ?? `HTTP_${response.status}`,
    details.errors ?? [],
    details.facts ?? {},
    details.correlationId ?? null,
  );
}

/** Any error as a problem; whatever is not one means that the server was not reached. */
export const asProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem ? error : new ApiProblem(0, 'NOT_REACHED');
