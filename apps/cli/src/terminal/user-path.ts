import { resolve } from 'node:path';

/** A path as the person means it: npm changes into the project's folder and notes where it was called. */
export function userPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
