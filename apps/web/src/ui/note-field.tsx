import { useTexts } from '../texts/texts';
import { CheckField, TextField } from './fields';
import type { Given } from './form';
import { isTicked, textOf } from './given.rules';

/** A note, and whether it tells of somebody else: it is then withheld where the person of the case reads the file. */
export function NoteField({
  label,
  hint,
  rows = 3,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
}) {
  const { t } = useTexts();
  return (
    <>
      <TextField name="note" label={label} {...(hint && { hint })} rows={rows} optional />
      <CheckField name="noteAbout" label={t('ui.noteAbout')} />
    </>
  );
}

/** The note that a form gives, and of whom it tells, as commands take them. */
export function noteIn(given: Given): { readonly note?: string; readonly noteAbout?: string } {
  const note = textOf(given, 'note');
  if (note === undefined) return {};
  return isTicked(given, 'noteAbout') ? { note, noteAbout: 'other' } : { note };
}
