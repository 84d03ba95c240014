import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts';
import { Button } from './button';

/**
 * Filters of a page, side by side; their values are kept in the address by `useAddressState`. A page that has several
 * needs a `label` for each.
 */
export function Filters({
  label,
  clear,
  children,
}: {
  readonly label?: string;
  readonly clear?: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTexts();
  return (
    <div className="filters" role="search" aria-label={label ?? t('ui.filters.label')}>
      {children}
      {clear && (
        <Button kind="plain" onClick={clear}>
          {t('ui.filters.clear')}
        </Button>
      )}
    </div>
  );
}
