import { v5 as uuidV5 } from 'uuid';
import type { Decider } from '#libs/kernel';
import type { RegisterImportEvent } from './register-import.events';

const NAMESPACE = '2f1f6a53-6a0f-5d7c-9d4c-0d1be7c1f6a8';

/** The stream of all imports of one programme in one municipality: it knows the providers with a register. */
export const registerImportsStream = (programme: string, municipality: string): string =>
  `registerImports-${uuidV5(`${programme}/${municipality}`, NAMESPACE)}`;

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
