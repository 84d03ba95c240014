import type { ReactNode } from 'react';

/** Around a table that may be wider than its window: it is scrolled for itself, by keys too. */
export function TableRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="table-region" role="region" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
