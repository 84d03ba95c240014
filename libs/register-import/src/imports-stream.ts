import { v5 as uuidV5 } from 'uuid';

const NAMESPACE = '2f1f6a53-6a0f-5d7c-9d4c-0d1be7c1f6a8';

/** The stream of all imports of one programme in one municipality: it knows the providers with a register. */
export const registerImportsStream = (programme: string, municipality: string): string =>
  `registerImports-${uuidV5(`${programme}/${municipality}`, NAMESPACE)}`;
