import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import type { Subject } from '../ui/command-dialog';

export type Card = components['schemas']['PersonCardDto'];

/** The details that may be changed. */
export const CHANGEABLE = [
  'surname',
  'givenName',
  'birthDate',
  'sex',
  'taxNumber',
  'street',
  'postalCode',
  'post',
  'phone',
  'email',
  'note',
] as const;

/** A person as the file shows one. */
export interface CardShown {
  readonly card: Card;
  refetch(): Promise<{ readonly data?: Card | undefined }>;
}

/** What is compared where somebody changed a person meanwhile. */
export function usePersonSubject({ card, refetch }: CardShown): Subject<Card> {
  const { t, date } = useTexts();
  return {
    data: card,
    revision: card.revision,
    refetch,
    revisionOf: ({ revision }) => revision,
    fields: (data) => [
      ...CHANGEABLE.map((name): [string, string] => [t(`persons.field.${name}`), data[name] ?? '']),
      [t('persons.field.emso'), data.emso ?? ''],
      [t('persons.death.on'), data.diedOn ? date(data.diedOn) : ''],
      [t('persons.addressProtected'), t(data.addressProtected ? 'ui.yes' : 'ui.no')],
    ],
  };
}
