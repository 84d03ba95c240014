import type { ComponentType } from 'react';
import type { PageContext } from '../api/request-context';

/** The roles a page is for; `unidentified`, the trial on one machine, sees them all. */
export type Role =
  | 'caseworker'
  | 'manager'
  | 'analyst'
  | 'provider-coordinator'
  | 'municipality-observer'
  | 'data-protection-officer'
  | 'administrator';

/** Those who care for people: they may open what is out of reach in an emergency. */
export const EMERGENCY_ROLES: readonly string[] = ['caseworker', 'manager', 'provider-coordinator'];

export type PathParameters = Readonly<Record<string, string>>;

/** The groups of the navigation, in their order. */
export const SECTIONS = ['work', 'lists', 'review', 'analysis', 'administration', 'help'] as const;

/** One page: its address, its code, and where it stands in the navigation. */
export interface PageRoute {
  /** e.g. `/applications/$id`. */
  readonly path: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** Who finds it; everybody where left out. The server decides what is shown in any case. */
  readonly roles?: readonly Role[];
  /** Catalogues beside the feature's own. */
  readonly texts?: readonly string[];
  /**
   * What the page asks first, e.g. `/api/programmes/{code}/waiting-list?on&limit=100`: `{code}` is of the path, `on` of the
   * address where it says so. It is asked before the page's code has come; not for pages with a context.
   */
  readonly first?: readonly `/api/${string}`[];
  /** The case or person it is about and why, for the processing log. */
  readonly context?: (parameters: PathParameters) => PageContext;
  /** Its entry in the navigation: text `navigation.<label>`, address where it differs from the path, key after `g`. */
  readonly navigation?: {
    readonly section: (typeof SECTIONS)[number];
    readonly label: string;
    readonly order: number;
    readonly to?: string;
    readonly key?: string;
  };
}

/** The pages of a feature; its `<feature>.routes.ts` exports them as `routes`. */
export const pages = (...routes: readonly PageRoute[]): readonly PageRoute[] => routes;
