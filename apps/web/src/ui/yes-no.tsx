import { useTexts } from '../texts/texts';

/** Yes or no in words. */
export function YesNo({ value }: { readonly value: boolean }) {
  const { t } = useTexts();
  return <>{t(value ? 'ui.yes' : 'ui.no')}</>;
}
