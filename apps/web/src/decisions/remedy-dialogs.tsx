import { useCommand, useRead } from '../api/hooks';
import { PersonLine } from '../persons';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField } from '../ui/fields';
import type { Given } from '../ui/form';
import { oneOf, said } from '../ui/given.rules';
import { type DecisionDialog, type DecisionShown, decisionPath, useDecisionSubject } from './decision';
import type { PartyDialog } from './service-dialogs';

const AUTHORITIES = ['ministry', 'mayor'] as const;
const APPEAL_OUTCOMES = ['upheld', 'annulled', 'replaced', 'dismissed'] as const;
const COURT_OUTCOMES = ['rejected', 'inadmissible', 'annulled', 'replaced'] as const;

/** A dialog about one appeal or action. */
export type RemedyDialog = DecisionDialog & { readonly remedyId: string };

/** A party appealed, in time or late. */
export function LodgeAppeal({ party, ...parts }: PartyDialog) {
  const { t, date } = useTexts();
  const lodge = useCommand('/api/decisions/{id}/appeals');
  const { appealUntil } = party;
  return (
    <CommandDialog
      title={t('decisions.party.appeal')}
      subject={useDecisionSubject(parts)}
      values={{ lodgedOn: date(dayOf(new Date())) }}
      run={(given, headers) => {
        const body = { personId: party.personId, lodgedOn: said(given['lodgedOn']) };
        return lodge.mutateAsync({ params: decisionPath(parts), body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <p>
        <PersonLine id={party.personId} />
      </p>
      {appealUntil && <p>{t('decisions.appealInTime', { day: date(appealUntil) })}</p>}
      <DateField name="lodgedOn" label={t('decisions.lodgedOn')} />
    </CommandDialog>
  );
}

/** A party went to court over the answer to its appeal. */
export function BringAction({ party, ...parts }: PartyDialog) {
  const { t, date } = useTexts();
  const bring = useCommand('/api/decisions/{id}/court-actions');
  return (
    <CommandDialog
      title={t('decisions.party.court')}
      subject={useDecisionSubject(parts)}
      values={{ broughtOn: date(dayOf(new Date())) }}
      run={(given, headers) => {
        const body = { personId: party.personId, broughtOn: said(given['broughtOn']) };
        return bring.mutateAsync({ params: decisionPath(parts), body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <p>
        <PersonLine id={party.personId} />
      </p>
      <DateField name="broughtOn" label={t('decisions.broughtOn')} />
    </CommandDialog>
  );
}

/** An appeal goes to the second instance. */
export function Forward({ remedyId, ...parts }: RemedyDialog) {
  const { t, date } = useTexts();
  const forward = useCommand('/api/decisions/{id}/appeals/{appeal}/forwarding');
  return (
    <CommandDialog
      title={t('decisions.remedy.forward')}
      subject={useDecisionSubject(parts)}
      values={{ forwardedOn: date(dayOf(new Date())) }}
      run={(given, headers) => {
        const path = { ...decisionPath(parts).path, appeal: remedyId };
        const authority = oneOf(AUTHORITIES, given['authority']);
        const body = { authority, forwardedOn: said(given['forwardedOn']) };
        return forward.mutateAsync({ params: { path }, body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <SelectField
        name="authority"
        label={t('decisions.authorityLabel')}
        options={AUTHORITIES.map((value) => ({ value, text: t(`decisions.authority.${value}`) }))}
      />
      <DateField name="forwardedOn" label={t('decisions.forwardedOn')} />
    </CommandDialog>
  );
}

/** How an appeal ended. */
export function AppealOutcome({ remedyId, ...parts }: RemedyDialog) {
  const { t } = useTexts();
  const record = useCommand('/api/decisions/{id}/appeals/{appeal}/outcome');
  return (
    <CommandDialog
      title={t('decisions.remedy.outcome')}
      subject={useDecisionSubject(parts)}
      values={useEndValues()}
      run={(given, headers) => {
        const path = { ...decisionPath(parts).path, appeal: remedyId };
        const body = { outcome: oneOf(APPEAL_OUTCOMES, given['outcome']), ...endIn(given) };
        return record.mutateAsync({ params: { path }, body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <EndFields shown={parts.shown} outcomes={APPEAL_OUTCOMES} group="appealOutcome" />
    </CommandDialog>
  );
}

/** How the court decided. */
export function CourtOutcome({ remedyId, ...parts }: RemedyDialog) {
  const { t } = useTexts();
  const record = useCommand('/api/decisions/{id}/court-actions/{action}/outcome');
  return (
    <CommandDialog
      title={t('decisions.remedy.judgment')}
      subject={useDecisionSubject(parts)}
      values={useEndValues()}
      run={(given, headers) => {
        const path = { ...decisionPath(parts).path, action: remedyId };
        const body = { outcome: oneOf(COURT_OUTCOMES, given['outcome']), ...endIn(given) };
        return record.mutateAsync({ params: { path }, body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <EndFields shown={parts.shown} outcomes={COURT_OUTCOMES} group="courtOutcome" />
    </CommandDialog>
  );
}

function useEndValues(): Record<string, string> {
  const { date } = useTexts();
  const today = date(dayOf(new Date()));
  return { decidedOn: today, servedOn: today };
}

const endIn = (given: Given) => {
  const replacedBy = given['outcome'] === 'replaced' ? said(given['replacedBy']) || undefined : undefined;
  const days = { decidedOn: said(given['decidedOn']), servedOn: said(given['servedOn']) };
  return { ...days, ...(replacedBy && { replacedBy }) };
};

function EndFields({
  shown,
  outcomes,
  group,
}: Pick<DecisionShown, 'shown'> & {
  readonly outcomes: readonly string[];
  readonly group: 'appealOutcome' | 'courtOutcome';
}) {
  const { t } = useTexts();
  return (
    <>
      <SelectField
        name="outcome"
        label={t('decisions.outcomeLabel')}
        options={outcomes.map((value) => ({ value, text: t(`decisions.${group}.${value}`) }))}
      />
      <DateField name="decidedOn" label={t('decisions.decidedOn')} />
      <DateField name="servedOn" label={t('decisions.outcomeServedOn')} />
      {shown.applicationId && <ReplacedBy shown={shown} applicationId={shown.applicationId} />}
    </>
  );
}

function ReplacedBy({ shown, applicationId }: Pick<DecisionShown, 'shown'> & { applicationId: string }) {
  const { t } = useTexts();
  const query = { applicationId };
  const others = useRead('/api/decisions', { params: { query } }, { views: ['decision-cases'] });
  const options = (others.data ?? [])
    .filter(({ decisionId }) => decisionId !== shown.decisionId)
    .map(({ decisionId, kind, number }) => ({
      value: decisionId,
      text: [t(`decisions.kind.${kind}`), number].filter(Boolean).join(' '),
    }));
  if (options.length === 0) return null;
  return (
    <SelectField
      name="replacedBy"
      label={t('decisions.replacedBy')}
      hint={t('decisions.replacedByHint')}
      options={options}
      optional
    />
  );
}
