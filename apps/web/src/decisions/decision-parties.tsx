import { type ComponentType, useId, useState } from 'react';
import { PersonLine } from '../persons';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, Deadline, Section } from '../ui';
import { courseOf, offeredFor, type PartyAction } from './course.rules';
import type { DecisionParty, DecisionShown } from './decision';
import { BringAction, LodgeAppeal } from './remedy-dialogs';
import { Attempt, type PartyDialog, Serve } from './service-dialogs';

const DIALOGS: Readonly<Record<PartyAction, ComponentType<PartyDialog>>> = {
  attempt: Attempt,
  serve: Serve,
  appeal: LodgeAppeal,
  court: BringAction,
};

/** The parties, each with what it pays, its service and its last day of appeal, and what can be recorded of it. */
export function DecisionParties(given: DecisionShown) {
  const { t } = useTexts();
  return (
    <Section title={t('decisions.parties')}>
      <ul className="lines">
        {given.shown.parties.map((party) => (
          <Party key={party.personId} party={party} {...given} />
        ))}
      </ul>
    </Section>
  );
}

function Party({ party, ...given }: DecisionShown & { readonly party: DecisionParty }) {
  const { t, money } = useTexts();
  const [open, setOpen] = useState<PartyAction | null>(null);
  const line = useId();
  const { personId, role, contribution } = party;
  const actions = offeredFor(given.shown, courseOf(given.shown.timeline), party);
  const Chosen = open && DIALOGS[open];
  return (
    <li>
      <div id={line}>
        <PersonLine id={personId} /> · {t(`decisions.role.${role}`)}
        {contribution && ` · ${t('decisions.pays', { amount: money(contribution) })}`}
        <p className="soft">
          <ServiceOf party={party} />
        </p>
      </div>
      {actions.length > 0 && (
        <div className="page-actions">
          {actions.map((action) => (
            <Button key={action} aria-describedby={line} onClick={() => setOpen(action)}>
              {t(`decisions.party.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {Chosen && <Chosen {...given} party={party} close={() => setOpen(null)} />}
    </li>
  );
}

function ServiceOf({ party }: { readonly party: DecisionParty }) {
  const { t, date } = useTexts();
  const { servedOn, byFiction, deemedServedOn, appealUntil } = party;
  if (servedOn === null)
    return deemedServedOn ? (
      <>
        {t('decisions.willBeServed')} <Deadline day={deemedServedOn} />
      </>
    ) : (
      t('decisions.notServed')
    );
  return (
    <>
      {t(byFiction ? 'decisions.servedByFiction' : 'decisions.served', { day: date(servedOn) })}
      {appealUntil && (
        <>
          {', '}
          {t('decisions.appealBy')} <Deadline day={appealUntil} done={appealUntil < dayOf(new Date())} />
        </>
      )}
    </>
  );
}
