import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { ConfirmDialog } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, TextField } from '../ui/fields';
import { filled, said } from '../ui/given.rules';
import { seenAt } from '../api/hooks';
import { announce } from '../shell/announce';
import { type CardShown, usePersonSubject } from './person-subject';
import { ReasonField, reasonIn } from './reason-field';

type Parts = CardShown & { readonly close: () => void };
const pathOf = ({ card }: CardShown) => ({ path: { personId: card.personId } });

/** Another EMŠO takes the place of the known one, or the one that was missing comes later. */
export function ChangeEmso({ close, ...shown }: Parts) {
  const { t } = useTexts();
  const change = useCommand('/api/persons/{personId}/emso');
  return (
    <CommandDialog
      title={t(shown.card.emso === null ? 'persons.emso.add' : 'persons.emso.correct')}
      submit={t('ui.save')}
      subject={usePersonSubject(shown)}
      run={(given, headers) => {
        const body = { emso: said(given['emso']), reason: reasonIn(given) };
        return change.mutateAsync({ params: pathOf(shown), body, headers });
      }}
      done={t('persons.emso.done')}
      close={close}
    >
      <p>{t('persons.emso.kept')}</p>
      <TextField name="emso" label={t('persons.field.emso')} />
      <ReasonField />
    </CommandDialog>
  );
}

/** The address is hidden from other units, or shown again. */
export function ProtectAddress({ close, card }: Parts) {
  const { t } = useTexts();
  const protect = useCommand('/api/persons/{personId}/address-protection');
  const lift = useCommand('/api/persons/{personId}/address-protection', 'delete');
  const action = card.addressProtected ? 'lift' : 'protect';
  const act = async (): Promise<void> => {
    const init = { params: pathOf({ card } as CardShown), headers: seenAt(card.revision) };
    await (card.addressProtected ? lift.mutateAsync(init) : protect.mutateAsync(init));
    announce(t(`persons.address.${action}Done`));
  };
  return (
    <ConfirmDialog
      title={t(`persons.address.${action}`)}
      confirm={t(`persons.address.${action}`)}
      act={act}
      close={close}
    >
      <p>{t(`persons.address.${action}Means`)}</p>
    </ConfirmDialog>
  );
}

/** The day of death is written down. */
export function RecordDeath({ close, ...shown }: Parts) {
  const { t } = useTexts();
  const record = useCommand('/api/persons/{personId}/death');
  return (
    <CommandDialog
      title={t('persons.death.record')}
      submit={t('ui.save')}
      subject={usePersonSubject(shown)}
      run={({ diedOn }, headers) =>
        record.mutateAsync({ params: pathOf(shown), body: { diedOn: said(diedOn) }, headers })
      }
      done={t('persons.death.done')}
      close={close}
    >
      <p>{t('persons.death.means')}</p>
      <DateField name="diedOn" label={t('persons.death.on')} />
    </CommandDialog>
  );
}

/** Another day of death takes the place of the recorded one, or none at all. */
export function CorrectDeath({ close, ...shown }: Parts) {
  const { t, date } = useTexts();
  const correct = useCommand('/api/persons/{personId}/death-correction');
  const { diedOn } = shown.card;
  return (
    <CommandDialog
      title={t('persons.death.correct')}
      submit={t('ui.save')}
      subject={usePersonSubject(shown)}
      values={{ diedOn: diedOn ? date(diedOn) : '' }}
      run={(given, headers) => {
        const body = { ...filled(given, 'diedOn'), reason: reasonIn(given) };
        return correct.mutateAsync({ params: pathOf(shown), body, headers });
      }}
      done={t('persons.death.corrected')}
      close={close}
    >
      <p>{t('persons.death.correctMeans')}</p>
      <DateField name="diedOn" label={t('persons.death.on')} hint={t('persons.death.none')} optional />
      <ReasonField />
    </CommandDialog>
  );
}
