import { useCommand } from '../api/hooks';
import { PersonLine } from '../persons';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField } from '../ui/fields';
import { oneOf, said } from '../ui/given.rules';
import { type DecisionDialog, type DecisionParty, decisionPath, useDecisionSubject } from './decision';
import { DecisionSummary } from './decision-summary';

const CHANNELS = ['post', 'courier', 'in-person', 'electronic'] as const;

/** A dialog about one party. */
export type PartyDialog = DecisionDialog & { readonly party: DecisionParty };

/** The decision was sent to all its parties. */
export function Dispatch(parts: DecisionDialog) {
  const { t, date } = useTexts();
  const send = useCommand('/api/decisions/{id}/dispatch');
  return (
    <CommandDialog
      title={t('decisions.action.dispatch')}
      subject={useDecisionSubject(parts)}
      values={{ sentOn: date(dayOf(new Date())), channel: 'post' }}
      run={(given, headers) => {
        const body = { sentOn: said(given['sentOn']), channel: oneOf(CHANNELS, given['channel']) };
        return send.mutateAsync({ params: decisionPath(parts), body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <DecisionSummary shown={parts.shown} />
      <DateField name="sentOn" label={t('decisions.sentOn')} />
      <SelectField
        name="channel"
        label={t('decisions.channelLabel')}
        options={CHANNELS.map((value) => ({ value, text: t(`decisions.channel.${value}`) }))}
      />
    </CommandDialog>
  );
}

/** Nobody took the decision over; the 15th day after will count as the service. */
export function Attempt({ party, ...parts }: PartyDialog) {
  const { t, date } = useTexts();
  const attempt = useCommand('/api/decisions/{id}/service-attempts');
  return (
    <CommandDialog
      title={t('decisions.party.attempt')}
      subject={useDecisionSubject(parts)}
      values={{ attemptedOn: date(dayOf(new Date())) }}
      run={(given, headers) => {
        const body = { personId: party.personId, attemptedOn: said(given['attemptedOn']) };
        return attempt.mutateAsync({ params: decisionPath(parts), body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <p>
        <PersonLine id={party.personId} />
      </p>
      <p>{t('decisions.fictionLead')}</p>
      <DateField name="attemptedOn" label={t('decisions.attemptedOn')} />
    </CommandDialog>
  );
}

/** A party took the decision over; the appeal's period begins. */
export function Serve({ party, ...parts }: PartyDialog) {
  const { t, date } = useTexts();
  const serve = useCommand('/api/decisions/{id}/services');
  return (
    <CommandDialog
      title={t('decisions.party.serve')}
      subject={useDecisionSubject(parts)}
      values={{ servedOn: date(dayOf(new Date())) }}
      run={(given, headers) => {
        const body = { personId: party.personId, servedOn: said(given['servedOn']) };
        return serve.mutateAsync({ params: decisionPath(parts), body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <p>
        <PersonLine id={party.personId} />
      </p>
      <DateField name="servedOn" label={t('decisions.servedOn')} />
    </CommandDialog>
  );
}
