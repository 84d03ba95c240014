import { useTexts } from '../texts/texts';
import { CheckField } from '../ui/fields';
import type { Given } from '../ui/form';

/** Asks whether a note tells of somebody else: it is then withheld where the person of the case reads the file. */
export function AboutField() {
  const { t } = useTexts();
  return <CheckField name="noteAbout" label={t('decisions.noteAbout')} />;
}

/** What the field says, as commands take it. */
export const aboutOf = ({ noteAbout }: Given): { noteAbout?: string } =>
  noteAbout === true ? { noteAbout: 'other' } : {};
