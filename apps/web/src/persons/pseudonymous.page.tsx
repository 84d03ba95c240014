import { useCommand } from '../api/hooks';
import { useGo } from '../shell/address';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Link, Notice, Page } from '../ui';
import { SelectField, TextField } from '../ui/fields';
import { Form, type Given } from '../ui/form';
import { oneOf, said } from '../ui/given.rules';
import { SEXES } from './detail-fields';

/** A new person whom the unit knows under a code only, never by name. */
export default function PseudonymousPage() {
  const { t } = useTexts();
  const { unit } = useSession();
  const go = useGo();
  const register = useCommand('/api/persons/pseudonymous');
  const save = async (given: Given): Promise<void> => {
    const { code, sex } = given;
    const body = { code: said(code), ...(sex && { sex: oneOf(SEXES, sex) }) };
    const { personId } = await register.mutateAsync({ body });
    await go('/persons/$id', { id: personId });
  };
  return (
    <Page
      title={t('persons.pseudonymous.title')}
      lead={t('persons.pseudonymous.lead')}
      trail={<Link to="/search">{t('persons.search.title')}</Link>}
      width="text"
    >
      {unit === null ? (
        <Notice kind="warning" title={t('persons.pseudonymous.noUnit')} />
      ) : (
        <Form onSubmit={save} submit={t('persons.pseudonymous.submit')}>
          <TextField
            name="code"
            label={t('persons.field.pseudonym')}
            hint={t('persons.pseudonymous.hint', { unit })}
          />
          <SelectField
            name="sex"
            label={t('persons.field.sex')}
            options={SEXES.map((value) => ({ value, text: t(`persons.sex.${value}`) }))}
            optional
          />
        </Form>
      )}
    </Page>
  );
}
