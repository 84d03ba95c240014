import { v5 as uuidV5 } from 'uuid';

const NAMESPACE = '0f6b5c0a-43a0-5a86-8a3f-6f0d8e3f4b57';

/** Ids made of a command's id: the same command sent again makes the same thing, not a second one. */
export const idMadeBy = (commandId: string, what: string): string => uuidV5(what, commandId);

/** The waiting-list entry that an application has at a provider. */
export const entryIdOf = (applicationId: string, provider: string): string =>
  uuidV5(JSON.stringify([applicationId, provider.normalize('NFC')]), NAMESPACE);

/** The id of the command that gives a document of a case its number, whoever sends it how often. */
export const numberedDocumentCommandId = (applicationId: string, documentId: string): string =>
  uuidV5(`document-number/${documentId}`, applicationId);

/** The id of the command that gives an application its number, whoever sends it how often. */
export const numberingCommandId = (applicationId: string): string => uuidV5('number', applicationId);
