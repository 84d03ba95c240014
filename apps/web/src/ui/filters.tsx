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

type Values = Readonly<Record<string, string>>;

/**
 * The filters of a list, with a way to put those in `none` back to what they are there as soon as one of them differs;
 * others, such as the programme of a list that has always one, stay.
 */
export function ListFilters<T extends Values>({
  values,
  none,
  change,
  children,
}: {
  readonly values: T;
  readonly none: Partial<T>;
  readonly change: (part: Partial<T>) => void;
  readonly children: ReactNode;
}) {
  const isFiltered = Object.entries(none).some(([name, value]) => values[name] !== value);
  return <Filters {...(isFiltered && { clear: () => change(none) })}>{children}</Filters>;
}
