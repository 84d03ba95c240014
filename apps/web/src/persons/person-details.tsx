import { useState } from 'react';
import { useCommand } from '../api/hooks';
import { useActsAs } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Button, DefinitionList, Masked, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { SelectField, TextField } from '../ui/fields';
import type { Given } from '../ui/form';
import { filled, oneOf } from '../ui/given.rules';
import { BeforeAfter } from './before-after';
import { DetailFields, detailsIn, PseudonymFields } from './detail-fields';
import { ChangeEmso, CorrectDeath, ProtectAddress, RecordDeath } from './person-commands';
import { CHANGEABLE, type CardShown, usePersonSubject } from './person-subject';
import { ReasonField, reasonIn } from './reason-field';

const LANGUAGES = ['sl', 'it', 'en'] as const;
const HIDDEN = ['taxNumber', 'phone', 'email', 'note'] as const;
const DIALOGS = {
  details: ChangeDetails,
  emso: ChangeEmso,
  language: ChangeLanguage,
  address: ProtectAddress,
  death: RecordDeath,
  correctDeath: CorrectDeath,
};
type Action = keyof typeof DIALOGS;

/** The details of a person; each is hidden until somebody asks for it. */
export function PersonDetails({ card, refetch }: CardShown) {
  const { t, date } = useTexts();
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
    card.pseudonym === null ? null : ([t('persons.field.pseudonym'), card.pseudonym] as const),
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
    <Section title={t('persons.tab.details')}>
      <DefinitionList items={items.filter((item) => item !== null)} />
      <DetailActions card={card} refetch={refetch} />
    </Section>
  );
}

function DetailActions(shown: CardShown) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Action | null>(null);
  const works = useActsAs('caseworker', 'manager', 'provider-coordinator');
  const isOffice = useActsAs('caseworker', 'manager');
  const { erased, pseudonymous, diedOn, addressProtected, addressHidden, emso } = shown.card;
  if (erased || !works) return null;
  const offered: Record<Action, boolean> = {
    details: true,
    emso: isOffice && !pseudonymous,
    language: true,
    address: !pseudonymous && !addressHidden,
    death: diedOn === null,
    correctDeath: diedOn !== null && isOffice,
  };
  const words: Record<Action, string> = {
    details: t('persons.change.title'),
    emso: t(emso === null ? 'persons.emso.add' : 'persons.emso.correct'),
    language: t('persons.language.title'),
    address: t(addressProtected ? 'persons.address.lift' : 'persons.address.protect'),
    death: t('persons.death.record'),
    correctDeath: t('persons.death.correct'),
  };
  const Chosen = open && DIALOGS[open];
  return (
    <div className="form-actions" role="group" aria-label={t('persons.actions')}>
      {(Object.keys(DIALOGS) as Action[])
        .filter((action) => offered[action])
        .map((action) => (
          <Button key={action} onClick={() => setOpen(action)}>
            {words[action]}
          </Button>
        ))}
      {Chosen && <Chosen {...shown} close={() => setOpen(null)} />}
    </div>
  );
}

function ChangeDetails({ close, ...shown }: CardShown & { readonly close: () => void }) {
  const { t, date } = useTexts();
  const change = useCommand('/api/persons/{personId}/details');
  const subject = usePersonSubject(shown);
  const { card } = shown;
  const before: Record<string, string> = Object.fromEntries(
    CHANGEABLE.map((name) => [name, card[name] ?? '']),
  );
  const values = { ...before, birthDate: card.birthDate ? date(card.birthDate) : '' };
  const run = (given: Given, headers: Record<string, string>) => {
    const changed: Given = Object.fromEntries(
      Object.entries(given).filter(([name, value]) => value !== before[name]),
    );
    const changes = { ...filled(changed, 'surname', 'givenName'), ...detailsIn(changed) };
    const body = { ...changes, reason: reasonIn(given) };
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
      {card.pseudonymous ? (
        <PseudonymFields />
      ) : (
        <>
          <TextField name="surname" label={t('persons.field.surname')} />
          <TextField name="givenName" label={t('persons.field.givenName')} />
          <DetailFields />
        </>
      )}
      <ReasonField />
      <BeforeAfter before={values} names={CHANGEABLE} />
    </CommandDialog>
  );
}

function ChangeLanguage({ close, ...shown }: CardShown & { readonly close: () => void }) {
  const { t } = useTexts();
  const choose = useCommand('/api/persons/{personId}/contact-language');
  const { card } = shown;
  return (
    <CommandDialog
      title={t('persons.language.title')}
      submit={t('ui.save')}
      subject={usePersonSubject(shown)}
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
