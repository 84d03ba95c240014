import type { DatedOffice } from './dated-office';

/** Somebody who asks and sends. */
export type Asking = ReturnType<DatedOffice['as']>;

/** What cases, decisions and stays need of an office at work. */
export interface AtWork {
  readonly programme: string;
  /** The day that the journey plays. */
  readonly today: string;
  on(day: string): void;
  ana(): Asking;
  vera(): Asking;
  does<Body = Record<string, unknown>>(path: string, body?: object, who?: Asking): Promise<Body>;
  refusal(path: string, body?: object, who?: Asking): Promise<string>;
  sees<Body>(path: string, fits: (body: Body) => boolean, who?: Asking): Promise<Body>;
}

/** An application by what it is known by. */
export interface KnownCase {
  readonly work: AtWork;
  readonly id: string;
  readonly number: string;
  readonly personId: string;
}
