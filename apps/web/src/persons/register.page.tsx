import { useEffect, useState } from 'react';
import { useAsk, useCommand } from '../api/hooks';
import { useGo } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Link, Notice, Page } from '../ui';
import { SelectField, TextField } from '../ui/fields';
import { Form, type Given } from '../ui/form';
import { filled, oneOf, said } from '../ui/given.rules';
import { DetailFields, detailsIn } from './detail-fields';
import { FoundPersons } from './found-persons';
import { soughtFor } from './sought.rules';

const WAIT_MS = 500;
const LANGUAGES = ['sl', 'it', 'en'] as const;

/** A new person; whoever it may already be is shown while it is being typed. */
export default function RegisterPage() {
  const { t } = useTexts();
  const [sought, setSought] = useState('');
  const register = useCommand('/api/persons');
  const go = useGo();
  const save = async (given: Given): Promise<void> => {
    const { personId } = await register.mutateAsync({ body: bodyOf(given) });
    await go('/persons/$id', { id: personId });
  };
  return (
    <Page
      title={t('persons.register.title')}
      lead={t('persons.register.lead')}
      trail={<Link to="/search">{t('persons.search.title')}</Link>}
    >
      <Form
        onSubmit={save}
        submit={t('persons.register.submit')}
        onChange={(typed) => setSought(soughtFor(typed))}
      >
        <TextField name="surname" label={t('persons.field.surname')} />
        <TextField name="givenName" label={t('persons.field.givenName')} />
        <TextField
          name="emso"
          label={t('persons.field.emso')}
          hint={t('persons.register.emsoHint')}
          optional
        />
        <Candidates text={useSettled(sought)} />
        <DetailFields />
        <SelectField
          name="contactLanguage"
          label={t('persons.field.contactLanguage')}
          options={LANGUAGES.map((value) => ({ value, text: t(`shell.languages.${value}`) }))}
          optional
        />
      </Form>
    </Page>
  );
}

const bodyOf = (given: Given) => ({
  surname: said(given['surname']),
  givenName: said(given['givenName']),
  ...filled(given, 'emso'),
  ...detailsIn(given),
  ...(given['contactLanguage'] && { contactLanguage: oneOf(LANGUAGES, given['contactLanguage']) }),
});

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function Candidates({ text }: { readonly text: string }) {
  const { t } = useTexts();
  const found = useAsk(
    '/api/persons/search',
    { body: { text } },
    { enabled: text !== '', views: [], keep: true },
  );
  const persons = text === '' ? [] : (found.data?.persons ?? []);
  return (
    <div aria-live="polite">
      {persons.length > 0 && (
        <Notice kind="warning" title={t('persons.register.known', { count: persons.length })}>
          <FoundPersons persons={persons} caption={t('persons.register.look')} empty="" />
        </Notice>
      )}
    </div>
  );
}
