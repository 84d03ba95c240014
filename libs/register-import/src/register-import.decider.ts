import type { Decider } from '#libs/kernel';
import type { RegisterImportEvent } from './register-import.events';

/** Writes an import down; nothing when the same file was imported before and brought nothing new. */
export class RecordImport {
  constructor(readonly imported: RegisterImportEvent) {}
}

/** Which files were imported, and the providers whose registers were, in the order of their first import. */
export interface RegisterImportsState {
  readonly files: readonly string[];
  readonly providers: readonly string[];
}

const fileKey = ({ type, data }: RegisterImportEvent): string =>
  `${type}/${data.provider ?? ''}/${data.fileDigest}`;

/** The rules of the imports of one programme in one municipality. */
export const registerImports: Decider<RecordImport, RegisterImportEvent, RegisterImportsState> = {
  initialState: { files: [], providers: [] },
  evolve: (state, event) => ({
    files: [...new Set([...state.files, fileKey(event)])],
    providers:
      event.type === 'RegisterImported'
        ? [...new Set([...state.providers, event.data.provider])]
        : state.providers,
  }),
  decide: ({ imported }, state) =>
    imported.data.newFacts === 0 && state.files.includes(fileKey(imported)) ? [] : [imported],
};
