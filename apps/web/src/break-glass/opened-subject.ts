/** What is opened: a person with all cases, or a case of any kind. */
export type OpenedSubject = { readonly personId: string } | { readonly caseId: string };
