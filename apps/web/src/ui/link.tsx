import { Link as RouterLink } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Where a link leads, and what it looks like there. */
export interface LinkTarget {
  /** The path of a page of ours as its route writes it, e.g. `/applications/$id`. */
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string>>;
}

/** A link to a page of ours. */
export function Link({
  to,
  params,
  search,
  className,
  children,
}: LinkTarget & { readonly className?: string; readonly children: ReactNode }) {
  return (
    <RouterLink to={to} params={params as never} search={search as never} className={className ?? 'link'}>
      {children}
    </RouterLink>
  );
}
