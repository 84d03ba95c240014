import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts';
import { Button } from './button';

/** Filters of a page, side by side; their values are kept in the address by `useAddressState`. */
export function Filters({ clear, children }: { readonly clear?: () => void; readonly children: ReactNode }) {
  const { t } = useTexts();
  return (
    <div className="filters" role="search" aria-label={t('ui.filters.label')}>
      {children}
      {clear && (
        <Button kind="plain" onClick={clear}>
          {t('ui.filters.clear')}
        </Button>
      )}
    </div>
  );
}
