import type { Request } from 'express';

/** What only the handler of a request knows of it, for the processing log; codes and ids, never names. */
export interface ProcessingNotes {
  /** What a command's data are used for, as its metadata say. */
  purpose: string | null;
  /** By what was searched, e.g. `name`; never what. */
  readonly sought: Set<string>;
  /** Who or what an answer showed that the answer's own fields do not name. */
  readonly shown: { readonly kind: string; readonly id: string }[];
}

const notes = new WeakMap<Request, ProcessingNotes>();
const requests = new WeakMap<object, Request>();

/** The notes of a request, kept as long as the request. */
export function processingNotes(request: Request): ProcessingNotes {
  const found = notes.get(request);
  if (found) return found;
  const made: ProcessingNotes = { purpose: null, sought: new Set(), shown: [] };
  notes.set(request, made);
  return made;
}

/** Remembers which request a caller was read from. */
export const rememberCaller = (caller: object, request: Request): void => void requests.set(caller, request);

/** The notes of the request that a caller was read from; undefined for a caller of another origin. */
export function notesOfCaller(caller: object): ProcessingNotes | undefined {
  const request = requests.get(caller);
  return request && processingNotes(request);
}
