import { useCommand, useRead } from '../api/hooks';
import { PersonLine } from '../persons';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Loaded } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { MoneyField, SelectField } from '../ui/fields';
import type { Given } from '../ui/form';
import { oneOf, said } from '../ui/given.rules';
import { type Decision, type DecisionDialog, decisionPath, useDecisionSubject } from './decision';
import { letterOf, textInForce } from './letter-of';

const ROLES = ['applicant', 'beneficiary', 'liable-person', 'representative'] as const;
const number = (value: string | null): string => (value ?? '').replace('.', ',');

/** Changes what a draft says: as whom each party is named, what each pays, and on which determination it rests. */
export function Revise(parts: DecisionDialog) {
  const { t } = useTexts();
  const { unit } = useSession();
  const revise = useCommand('/api/decisions/{id}/revision');
  const { shown } = parts;
  const { exemption } = shown;
  const values = shown.parties.flatMap(({ role, contribution }, index): [string, string][] => [
    [`role/${index}`, role],
    [`contribution/${index}`, number(contribution)],
  ]);
  return (
    <CommandDialog
      title={t('decisions.action.revise')}
      subject={useDecisionSubject(parts)}
      values={{
        ...Object.fromEntries(values),
        ...(exemption && { determinationId: String(exemption['determinationId']) }),
      }}
      run={async (given, headers) => {
        const text = await textInForce(letterOf(shown.kind), shown.unit ?? unit ?? '');
        const body = { ...text, parties: partiesIn(given, shown), exemption: exemptionIn(given, shown) };
        return revise.mutateAsync({ params: decisionPath(parts), body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <p>{t('decisions.revise')}</p>
      {shown.parties.map(({ personId }, index) => (
        <fieldset key={personId} className="field">
          <legend>
            <PersonLine id={personId} />
          </legend>
          <SelectField
            name={`role/${index}`}
            label={t('decisions.roleLabel')}
            options={ROLES.map((value) => ({ value, text: t(`decisions.role.${value}`) }))}
          />
          <MoneyField name={`contribution/${index}`} label={t('decisions.contribution')} optional />
        </fieldset>
      ))}
      {exemption && <Determination exemptionId={String(exemption['exemptionId'])} />}
    </CommandDialog>
  );
}

const partiesIn = (given: Given, { parties }: Decision) =>
  parties.map(({ personId }, index) => ({
    personId,
    role: oneOf(ROLES, given[`role/${index}`]),
    contribution: said(given[`contribution/${index}`]) || null,
  }));

const exemptionIn = (given: Given, { exemption }: Decision) =>
  exemption && {
    exemptionId: String(exemption['exemptionId']),
    determinationId: said(given['determinationId']),
  };

function Determination({ exemptionId }: { readonly exemptionId: string }) {
  const { t, date, money } = useTexts();
  const exemption = useRead(
    '/api/exemptions/{id}',
    { params: { path: { id: exemptionId } } },
    { views: ['exemption-cases'] },
  );
  return (
    <Loaded read={exemption}>
      {({ determinations }) => (
        <SelectField
          name="determinationId"
          label={t('decisions.determination')}
          options={determinations.map(({ determinationId, periods }, index) => ({
            value: determinationId,
            text: t('decisions.determinationOf', {
              count: index + 1,
              day: date(periods[0]?.from ?? ''),
              amount: money(periods.at(-1)?.contribution ?? '0'),
            }),
          }))}
        />
      )}
    </Loaded>
  );
}
