/** A text in the languages it is given in; Slovene always, Italian where a source prints it. */
export interface Names {
  readonly sl: string;
  readonly it?: string;
}

/** What the system knows of one social-care programme. */
export interface Programme {
  /** Stable code in kebab-case, part of addresses and of stored events. */
  readonly code: string;
  readonly names: Names;
}

/** Declares a programme; the file of each programme exports one. */
export const defineProgramme = <P extends Programme>(programme: P): P => programme;
