import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { CheckField, TextField } from '../ui/fields';
import { type Invitation, ROLES, unitsIn } from './account';

/** Opens an account; its person enrols by the one-time link that is shown afterwards. */
export function NewAccountDialog({
  opened,
  close,
}: {
  readonly opened: (invitation: Invitation) => void;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const open = useCommand('/api/accounts');
  return (
    <CommandDialog
      title={t('sign-in.new.title')}
      submit={t('sign-in.new.submit')}
      run={async ({ userName, displayName, units, ...given }) => {
        const roles = ROLES.filter((role) => given[`role_${role}`] === true);
        const body = {
          userName: String(userName),
          displayName: String(displayName),
          roles,
          units: unitsIn(String(units ?? '')),
        };
        opened(await open.mutateAsync({ body }));
      }}
      done={t('sign-in.new.done')}
      close={close}
    >
      <TextField name="userName" label={t('sign-in.field.userName')} hint={t('sign-in.new.userNameHint')} />
      <TextField name="displayName" label={t('sign-in.field.displayName')} />
      <fieldset className="field">
        <legend>{t('sign-in.field.roles')}</legend>
        {ROLES.map((role) => (
          <CheckField key={role} name={`role_${role}`} label={t(`shell.roles.${role}`)} />
        ))}
      </fieldset>
      <TextField name="units" label={t('sign-in.field.units')} hint={t('sign-in.new.unitsHint')} optional />
    </CommandDialog>
  );
}
