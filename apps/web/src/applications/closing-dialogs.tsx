import { useRef } from 'react';
import { useCommand } from '../api/hooks';
import { useGo } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField, TextField } from '../ui/fields';
import { filled, oneOf, said } from '../ui/given.rules';
import { NoteField, noteIn } from '../ui/note-field';
import { AnyUnitField } from '../units';
import { type CaseDialog, pathOf, useCaseSubject, useDone } from './case';

const GROUNDS = [
  'not-supplemented',
  'no-standing',
  'filed-too-late',
  'already-decided',
  'not-an-administrative-matter',
] as const;

/** The application is dismissed by a procedural order. */
export function Dismiss({ close, ...shown }: CaseDialog) {
  const { t } = useTexts();
  const dismiss = useCommand('/api/applications/{id}/dismissal');
  return (
    <CommandDialog
      {...useDone('dismiss')}
      subject={useCaseSubject(shown)}
      run={(given, headers) =>
        dismiss.mutateAsync({
          params: pathOf(shown),
          body: { ground: oneOf(GROUNDS, given['ground']), ...noteIn(given) },
          headers,
        })
      }
      close={close}
    >
      <p>{t('applications.dismiss.lead')}</p>
      <SelectField
        name="ground"
        label={t('applications.dismiss.groundLabel')}
        options={GROUNDS.map((value) => ({ value, text: t(`applications.dismiss.ground.${value}`) }))}
      />
      <NoteField label={t('applications.note')} />
    </CommandDialog>
  );
}

/** The applicant withdraws. */
export function Withdraw({ close, ...shown }: CaseDialog) {
  const { t, date } = useTexts();
  const withdraw = useCommand('/api/applications/{id}/withdrawal');
  return (
    <CommandDialog
      {...useDone('withdraw')}
      subject={useCaseSubject(shown)}
      values={{ withdrawnOn: date(dayOf(new Date())) }}
      run={(given, headers) =>
        withdraw.mutateAsync({
          params: pathOf(shown),
          body: { ...filled(given, 'withdrawnOn'), ...noteIn(given) },
          headers,
        })
      }
      close={close}
    >
      <p>{t('applications.withdraw.lead')}</p>
      <DateField name="withdrawnOn" label={t('applications.withdraw.on')} />
      <NoteField label={t('applications.note')} />
    </CommandDialog>
  );
}

/** The applicant died: the case is closed with an official note. */
export function RecordDeath({ close, ...shown }: CaseDialog) {
  const { t } = useTexts();
  const record = useCommand('/api/applications/{id}/applicant-death');
  return (
    <CommandDialog
      {...useDone('death')}
      subject={useCaseSubject(shown)}
      run={(given, headers) =>
        record.mutateAsync({
          params: pathOf(shown),
          body: { diedOn: said(given['diedOn']), officialNote: said(given['officialNote']) },
          headers,
        })
      }
      close={close}
    >
      <p>{t('applications.death.lead')}</p>
      <DateField name="diedOn" label={t('applications.death.on')} />
      <TextField name="officialNote" label={t('applications.death.note')} rows={4} />
    </CommandDialog>
  );
}

/** The case goes to the competent unit; who sent it away does not see it any more and is led to the list. */
export function Transfer({ close, ...shown }: CaseDialog) {
  const { t } = useTexts();
  const go = useGo();
  const gone = useRef(false);
  const transfer = useCommand('/api/applications/{id}/transfer');
  const finish = (): void => {
    close();
    if (gone.current) void go('/applications');
  };
  return (
    <CommandDialog
      {...useDone('transfer')}
      subject={useCaseSubject(shown)}
      run={async (given, headers) => {
        const body = { toUnit: said(given['toUnit']), ...noteIn(given) };
        await transfer.mutateAsync({ params: pathOf(shown), body, headers });
        gone.current = true;
      }}
      close={finish}
    >
      <p>{t('applications.transfer.lead')}</p>
      <AnyUnitField name="toUnit" label={t('applications.transfer.to')} />
      <NoteField label={t('applications.note')} />
    </CommandDialog>
  );
}

/** The documents of a joint application reached a further provider. */
export function ReachProvider({ close, ...shown }: CaseDialog) {
  const { t, date } = useTexts();
  const reach = useCommand('/api/applications/{id}/provider-documents');
  return (
    <CommandDialog
      {...useDone('reach')}
      subject={useCaseSubject(shown)}
      values={{ reachedOn: date(dayOf(new Date())) }}
      run={(given, headers) =>
        reach.mutateAsync({
          params: pathOf(shown),
          body: { provider: said(given['provider']), reachedOn: said(given['reachedOn']) },
          headers,
        })
      }
      close={close}
    >
      <SelectField
        name="provider"
        label={t('applications.provider')}
        options={shown.shown.providers
          .filter(({ state }) => state === 'awaiting-documents')
          .map(({ provider }) => ({ value: provider, text: provider }))}
      />
      <DateField name="reachedOn" label={t('applications.reach.on')} />
    </CommandDialog>
  );
}
