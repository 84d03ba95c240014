import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Notice } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { NumberField, SelectField, TextField } from '../ui/fields';
import type { OpenedSubject } from './opened-subject';

const REASONS = [
  'danger-to-life-or-health',
  'violence',
  'child-at-risk',
  'duty-service',
  'stands-in',
  'other',
] as const;

/** Says why and for how long something out of reach is to be read; warns that it is recorded and reviewed. */
export function OpenDialog({ of, close }: { readonly of: OpenedSubject; readonly close: () => void }) {
  const { t } = useTexts();
  const open = useCommand('/api/break-glass');
  return (
    <CommandDialog
      title={t('break-glass.open.title')}
      submit={t('break-glass.open.submit')}
      run={({ reason, note, hours }) =>
        open.mutateAsync({
          body: {
            ...of,
            reason: REASONS.find((each) => each === reason) ?? 'other',
            ...(typeof note === 'string' && { note }),
            ...(hours !== null && { hours: Number(hours) }),
          },
        })
      }
      done={t('break-glass.open.done')}
      close={close}
    >
      <Notice kind="warning" title={t('break-glass.open.warning')}>
        <p>{t('break-glass.open.consequence')}</p>
      </Notice>
      <SelectField
        name="reason"
        label={t('break-glass.column.reason')}
        options={REASONS.map((value) => ({ value, text: t(`break-glass.reason.${value}`) }))}
      />
      <TextField
        name="note"
        label={t('break-glass.note')}
        hint={t('break-glass.open.noteHint')}
        rows={3}
        optional
      />
      <NumberField
        name="hours"
        label={t('break-glass.open.hours')}
        hint={t('break-glass.open.hoursHint')}
        optional
      />
    </CommandDialog>
  );
}
