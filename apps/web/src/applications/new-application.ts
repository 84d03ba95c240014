import type { components } from '../api/schema';
import type { Given } from '../ui/form';
import { filled, oneOf, said } from '../ui/given.rules';

/** How an application comes in. */
export const CHANNELS = ['paper', 'in-person', 'post', 'electronic'] as const;

/** File types that documents may have. */
export const DOCUMENT_TYPES = '.pdf,.jpg,.jpeg,.png,.tif,.tiff,.txt';

/** What is kept of an application that is being taken in: ids, codes and days, nothing that tells of somebody. */
export type Draft = Readonly<Record<string, string>>;

/** What every step gets. */
export interface StepParts {
  readonly given: Draft;
  readonly put: (part: Draft) => void;
  readonly next: () => void;
  /** Files chosen for documents, by document; they stay in memory only. */
  readonly files: ReadonlyMap<string, File>;
  readonly attach: (type: string, file: File | null) => void;
}

/** How a programme's waiting list is called to which one application goes at several providers. */
export const SEVERAL_PROVIDERS = 'several-providers';

/** Under which name the draft keeps the providers beside the preferred one. */
export const FURTHER_PROVIDERS = 'furtherProviders';

/** The providers that an application is addressed to, the preferred one first; one written twice counts once. */
export function providersIn(given: Draft): components['schemas']['ProviderDto'][] {
  const { provider = '' } = given;
  const further = (given[FURTHER_PROVIDERS] ?? '').split('\n');
  const names = [provider, ...further].map((name) => name.trim()).filter((name) => name !== '');
  return [...new Set(names)].map((name) => ({ provider: name, preferred: name === provider.trim() }));
}

/** Under which name the draft says that a document came. */
export const documentName = (id: string): string => `document/${id}`;

/** What the interface takes; `form` has the days and the note as they stand on the last step. */
export function receiptOf(
  given: Draft,
  form: Given,
  sign: string | null,
): components['schemas']['ReceiveApplicationDto'] {
  const { personId = '', programme = '', municipality = '', unit = '', channel } = given;
  return {
    personId,
    programme,
    municipality,
    unit,
    channel: oneOf(CHANNELS, channel),
    sign: sign ?? '',
    receivedOn: said(form['receivedOn']),
    providers: providersIn(given),
    ...filled(form, 'filedOn', 'note'),
  };
}
