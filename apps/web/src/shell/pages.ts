import type { PageRoute } from './page-route';

const modules = import.meta.glob<readonly PageRoute[]>('../*/*.routes.ts', { import: 'routes', eager: true });

/** Every page of the application with the feature whose folder it is in. */
export const PAGES: readonly (PageRoute & { readonly feature: string })[] = Object.entries(modules).flatMap(
  ([file, routes]) => routes.map((route) => ({ ...route, feature: file.split('/')[1] ?? '' })),
);

/** The page at an address as routes write it, e.g. `/applications/$id`. */
export const pageAt = (path: string) => PAGES.find((page) => page.path === path);

/** Whether a page is for somebody who acts in a role. */
export const isFor = ({ roles }: PageRoute, role: string): boolean =>
  role === 'unidentified' || roles === undefined || roles.some((each) => each === role);

/** The entries of the navigation for a role, in order. */
export function navigationFor(role: string) {
  return PAGES.flatMap((page) =>
    page.navigation && isFor(page, role)
      ? [{ ...page.navigation, to: page.navigation.to ?? page.path, path: page.path, feature: page.feature }]
      : [],
  ).sort((one, other) => one.order - other.order);
}

/** A page that a key after `g` leads to. */
export interface KeyedPage {
  readonly key: string;
  readonly label: string;
  readonly to: string;
}

/** The pages of a role that have a key. */
export const keyedFor = (role: string): readonly KeyedPage[] =>
  navigationFor(role).flatMap(({ key, label, to }) => (key ? [{ key, label, to }] : []));
