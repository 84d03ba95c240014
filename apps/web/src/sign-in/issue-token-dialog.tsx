import { useCommand } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { NumberField, SelectField, TextField } from '../ui/fields';
import { oneOf } from '../ui/given.rules';
import { ROLES } from './account';

/** A token that was just issued. */
export type Issued = components['schemas']['IssuedTokenDto'];

const SCOPE = /^(\*|[a-z][a-z-]*):(read|write)$/;
const scopesIn = (line: string): string[] => line.split(/[\s,]+/).filter(Boolean);

/** Issues a token for a machine: in which role, for what, for how long. */
export function IssueTokenDialog({
  issued,
  close,
}: {
  readonly issued: (token: Issued) => void;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const issue = useCommand('/api/tokens');
  return (
    <CommandDialog
      title={t('sign-in.tokens.issue')}
      values={{ days: '90' }}
      run={async ({ name, role, unit, scopes, days }) => {
        const body = {
          name: String(name),
          role: oneOf(ROLES, role ?? null),
          unit: typeof unit === 'string' ? unit : null,
          scopes: scopesIn(String(scopes)),
          days: Number(days),
        };
        issued(await issue.mutateAsync({ body }));
      }}
      done={t('sign-in.tokens.issued')}
      close={close}
    >
      <TextField name="name" label={t('sign-in.tokens.name')} hint={t('sign-in.tokens.nameHint')} />
      <SelectField
        name="role"
        label={t('shell.session.role')}
        options={ROLES.map((value) => ({ value, text: t(`shell.roles.${value}`) }))}
      />
      <TextField name="unit" label={t('shell.session.unit')} optional />
      <TextField
        name="scopes"
        label={t('sign-in.tokens.scopes')}
        hint={t('sign-in.tokens.scopesHint')}
        check={(typed) =>
          scopesIn(typed).every((scope) => SCOPE.test(scope)) ? undefined : t('sign-in.tokens.scopesWrong')
        }
      />
      <NumberField name="days" label={t('sign-in.tokens.days')} hint={t('sign-in.tokens.daysHint')} />
    </CommandDialog>
  );
}
