import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { RadioField } from '../ui/fields';
import type { Opening } from './opening';

const NOTES = ['justified', 'explained', 'not-justified', 'passed-on'] as const;

/** Notes what came of a look at what somebody else opened. */
export function ReviewDialog({ opening, close }: { readonly opening: Opening; readonly close: () => void }) {
  const { t } = useTexts();
  const review = useCommand('/api/break-glass/{id}/review');
  return (
    <CommandDialog
      title={t('break-glass.doReview')}
      submit={t('break-glass.saveReview')}
      run={({ note }) =>
        review.mutateAsync({
          params: { path: { id: opening.breakGlassId } },
          body: { note: NOTES.find((each) => each === note) ?? 'explained' },
        })
      }
      done={t('break-glass.reviewSaved')}
      close={close}
    >
      <RadioField
        name="note"
        label={t('break-glass.outcome')}
        options={NOTES.map((value) => ({ value, text: t(`break-glass.state.${value}`) }))}
      />
    </CommandDialog>
  );
}
