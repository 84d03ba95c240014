import { useState } from 'react';
import { useCommand } from '../api/hooks';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, Problem, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { SelectField, TextField } from '../ui/fields';
import { oneOf } from '../ui/given.rules';
import { type Account, ROLES } from './account';

/** The roles and units of an account, granted and withdrawn. */
export function AccountEntitlements({ account }: { readonly account: Account }) {
  const { t } = useTexts();
  const { accountId: id, roles, units, status } = account;
  const params = { path: { id } };
  const grantRole = useCommand('/api/accounts/{id}/roles/grant');
  const withdrawRole = useCommand('/api/accounts/{id}/roles/withdraw');
  const grantUnit = useCommand('/api/accounts/{id}/units/grant');
  const withdrawUnit = useCommand('/api/accounts/{id}/units/withdraw');
  const [granting, setGranting] = useState<'role' | 'unit' | null>(null);
  const isOpen = status === 'open';
  const left = ROLES.filter((role) => !roles.includes(role));
  return (
    <>
      <Held
        title={t('sign-in.field.roles')}
        held={roles.map((role) => ({ key: role, text: t(`shell.roles.${role}`) }))}
        withdraw={
          isOpen ? (key) => withdrawRole.mutateAsync({ params, body: { role: oneOf(ROLES, key) } }) : null
        }
        grant={isOpen && left.length > 0 ? () => setGranting('role') : null}
        grantText={t('sign-in.grant.role')}
      />
      <Held
        title={t('sign-in.field.units')}
        held={units.map((unit) => ({ key: unit, text: unit }))}
        withdraw={isOpen ? (unit) => withdrawUnit.mutateAsync({ params, body: { unit } }) : null}
        grant={isOpen ? () => setGranting('unit') : null}
        grantText={t('sign-in.grant.unit')}
      />
      {granting && (
        <CommandDialog
          title={t(`sign-in.grant.${granting}`)}
          run={({ role, unit }) =>
            granting === 'role'
              ? grantRole.mutateAsync({ params, body: { role: oneOf(ROLES, role ?? null) } })
              : grantUnit.mutateAsync({ params, body: { unit: String(unit) } })
          }
          done={t('sign-in.account.done')}
          close={() => setGranting(null)}
        >
          <p>{t(`sign-in.grant.text.${granting}`)}</p>
          {granting === 'role' ? (
            <SelectField
              name="role"
              label={t('shell.session.role')}
              options={left.map((value) => ({ value, text: t(`shell.roles.${value}`) }))}
            />
          ) : (
            <TextField name="unit" label={t('shell.session.unit')} />
          )}
        </CommandDialog>
      )}
    </>
  );
}

function Held({
  title,
  held,
  withdraw,
  grant,
  grantText,
}: {
  readonly title: string;
  readonly held: readonly { readonly key: string; readonly text: string }[];
  readonly withdraw: ((key: string) => Promise<unknown>) | null;
  readonly grant: (() => void) | null;
  readonly grantText: string;
}) {
  const { t } = useTexts();
  const [error, setError] = useState<unknown>(null);
  const take = (key: string): void => {
    setError(null);
    void withdraw?.(key).then(() => announce(t('sign-in.account.done')), setError);
  };
  return (
    <Section title={title} actions={grant && <Button onClick={grant}>{grantText}</Button>}>
      {error !== null && <Problem error={error} />}
      {held.length === 0 && <p>{t('sign-in.grant.none')}</p>}
      <ul className="lines">
        {held.map(({ key, text }) => (
          <li key={key}>
            {text}{' '}
            {withdraw && (
              <Button
                kind="plain"
                aria-label={t('sign-in.grant.withdrawOf', { name: text })}
                onClick={() => take(key)}
              >
                {t('sign-in.grant.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
