import { useState } from 'react';
import { useCommand } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button, DefinitionList, Masked, Section } from '../ui';
import { CommandDialog, type Subject } from '../ui/command-dialog';
import { SelectField, TextField } from '../ui/fields';
import type { Given } from '../ui/form';
import { filled, oneOf } from '../ui/given.rules';
import { DetailFields, detailsIn } from './detail-fields';

export type Card = components['schemas']['PersonCardDto'];

const CHANGEABLE = [
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
const LANGUAGES = ['sl', 'it', 'en'] as const;
const HIDDEN = ['taxNumber', 'phone', 'email', 'note'] as const;

interface Shown {
  readonly card: Card;
  refetch(): Promise<{ readonly data?: Card | undefined }>;
}

/** The details of a person; each is hidden until somebody asks for it. */
export function PersonDetails({ card, refetch }: Shown) {
  const { t, date } = useTexts();
  const [open, setOpen] = useState<'details' | 'language' | null>(null);
  const close = (): void => setOpen(null);
  const hidden = (name: string, value: string | null) =>
    value === null
      ? null
      : ([
          t(`persons.field.${name}`),
          <Masked key={name} name={t(`persons.field.${name}`)}>
            {value}
          </Masked>,
        ] as const);
  const address = [card.street, [card.postalCode, card.post].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const items = [
    [t('persons.field.birthDate'), card.birthDate && date(card.birthDate)] as const,
    [t('persons.field.sex'), card.sex && t(`persons.sex.${card.sex}`)] as const,
    hidden('emso', card.emso),
    card.addressHidden
      ? ([t('persons.field.address'), t('persons.hidden')] as const)
      : hidden('address', address || null),
    ...HIDDEN.map((name) => hidden(name, card[name])),
    [
      t('persons.field.contactLanguage'),
      card.contactLanguage && t(`shell.languages.${card.contactLanguage}`),
    ] as const,
  ];
  return (
    <Section
      title={t('persons.tab.details')}
      actions={
        !card.erased && (
          <div className="page-actions">
            <Button onClick={() => setOpen('details')}>{t('persons.change.title')}</Button>
            <Button onClick={() => setOpen('language')}>{t('persons.language.title')}</Button>
          </div>
        )
      }
    >
      <DefinitionList items={items.filter((item) => item !== null)} />
      {open === 'details' && <ChangeDetails card={card} refetch={refetch} close={close} />}
      {open === 'language' && <ChangeLanguage card={card} refetch={refetch} close={close} />}
    </Section>
  );
}

function useSubject({ card, refetch }: Shown): Subject<Card> {
  const { t } = useTexts();
  return {
    data: card,
    revision: card.revision,
    refetch,
    revisionOf: ({ revision }) => revision,
    fields: (data) => CHANGEABLE.map((name) => [t(`persons.field.${name}`), data[name] ?? '']),
  };
}

function ChangeDetails({ close, ...shown }: Shown & { readonly close: () => void }) {
  const { t, date } = useTexts();
  const change = useCommand('/api/persons/{personId}/details');
  const subject = useSubject(shown);
  const { card } = shown;
  const before: Record<string, string> = Object.fromEntries(
    CHANGEABLE.map((name) => [name, card[name] ?? '']),
  );
  const values = { ...before, birthDate: card.birthDate ? date(card.birthDate) : '' };
  const run = (given: Given, headers: Record<string, string>) => {
    const changed: Given = Object.fromEntries(
      Object.entries(given).filter(([name, value]) => value !== before[name]),
    );
    const body = { ...filled(changed, 'surname', 'givenName'), ...detailsIn(changed) };
    return change.mutateAsync({ params: { path: { personId: card.personId } }, body, headers });
  };
  return (
    <CommandDialog
      title={t('persons.change.title')}
      submit={t('ui.save')}
      subject={subject}
      run={run}
      values={values}
      done={t('persons.change.done')}
      close={close}
    >
      <p>{t('persons.change.kept')}</p>
      <TextField name="surname" label={t('persons.field.surname')} />
      <TextField name="givenName" label={t('persons.field.givenName')} />
      <DetailFields />
    </CommandDialog>
  );
}

function ChangeLanguage({ close, ...shown }: Shown & { readonly close: () => void }) {
  const { t } = useTexts();
  const choose = useCommand('/api/persons/{personId}/contact-language');
  const { card } = shown;
  return (
    <CommandDialog
      title={t('persons.language.title')}
      submit={t('ui.save')}
      subject={useSubject(shown)}
      values={{ language: card.contactLanguage ?? '' }}
      run={({ language }, headers) =>
        choose.mutateAsync({
          params: { path: { personId: card.personId } },
          body: { language: oneOf(LANGUAGES, language) },
          headers,
        })
      }
      done={t('persons.language.done')}
      close={close}
    >
      <SelectField
        name="language"
        label={t('persons.field.contactLanguage')}
        options={LANGUAGES.map((value) => ({ value, text: t(`shell.languages.${value}`) }))}
      />
    </CommandDialog>
  );
}
