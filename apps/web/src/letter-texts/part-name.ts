import { useTexts } from '../texts/texts';
import { plainName } from './new-version.rules';

/** What the parts of texts are called by people. */
export function usePartName(): (part: string) => string {
  const { t } = useTexts();
  return (part) => t(`letter-texts.parts.${plainName(part)}`);
}
