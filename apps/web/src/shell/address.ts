import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

type Values = Readonly<Record<string, string>>;

/** Everything in an address after `?`, as texts. */
export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));

/** The part of an address from `?` on; empty values are left out. */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== '');
  const text = new URLSearchParams(given as [string, string][]).toString();
  return text && `?${text}`;
}

/**
 * What a page shows, kept in its address: a link or a reload opens the same view. Values equal to their default are
 * left out. Never for what identifies a person.
 */
export function useAddressState<T extends Values>(defaults: T): [T, (change: Partial<T>) => void] {
  const search: Values = useSearch({ strict: false });
  const navigate = useNavigate();
  const key = JSON.stringify(defaults);
  const values = useMemo(() => {
    const base = JSON.parse(key) as T;
    const names = Object.keys(base);
    return Object.fromEntries(names.map((name) => [name, search[name] ?? base[name]])) as T;
  }, [key, search]);
  const change = useCallback(
    (part: Partial<T>): void => {
      const base = JSON.parse(key) as Values;
      const next = { ...search, ...part };
      const kept = Object.entries(next).filter(([name, value]) => value !== (base[name] ?? ''));
      void navigate({ to: '.', search: Object.fromEntries(kept), replace: true, resetScroll: false });
    },
    [key, search, navigate],
  );
  return [values, change];
}

/** Where a command leads to: a path of ours as its route writes it, with its parts. */
export function useGo(): (to: string, params?: Values) => Promise<void> {
  const navigate = useNavigate();
  return useCallback((to, params = {}) => navigate({ to, params: { ...params } as never }), [navigate]);
}

/** A part of the page's path, e.g. the `id` of `/applications/$id`. */
export function usePathParameter(name: string): string {
  const parameters: Values = useParams({ strict: false });
  const value = parameters[name];
  if (value === undefined) throw new Error(`the page's path has no ${name}`);
  return value;
}
