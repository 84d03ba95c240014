import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { writeSearch } from '../shell/address';

/** Where a link leads, and what it looks like there. */
export interface LinkTarget {
  /** The path of a page of ours as its route writes it, e.g. `/applications/$id`. */
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string>>;
}

interface LinkProps extends LinkTarget {
  readonly className?: string;
  /** That it leads to the page in view, or to that to which it belongs. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

const POINTED_MS = 50;

const hrefOf = ({ to, params = {}, search = {} }: LinkTarget): string =>
  to.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '')) + writeSearch(search);

/** A click that the browser itself answers, with a new tab or a menu. */
const isTheBrowsers = (click: MouseEvent): boolean =>
  click.defaultPrevented ||
  click.button !== 0 ||
  click.metaKey ||
  click.ctrlKey ||
  click.shiftKey ||
  click.altKey;

/**
 * A link to a page of ours; its code comes once somebody points at it. The router's own link works out where it leads
 * by the whole route tree and listens to every change of address: too much for the first column of a long list.
 */
export function Link({ className = 'link', current = false, children, ...target }: LinkProps) {
  const router = useRouter();
  const { to, params, search } = target;
  const there = { to, params, search: search ?? {} } as never;
  let pointed: ReturnType<typeof setTimeout> | undefined;
  const fetchSoon = (): void => {
    clearTimeout(pointed);
    pointed = setTimeout(() => void router.preloadRoute(there).catch(() => undefined), POINTED_MS);
  };
  const follow = (click: MouseEvent): void => {
    if (isTheBrowsers(click)) return;
    click.preventDefault();
    void router.navigate(there);
  };
  return (
    <a
      href={hrefOf(target)}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
      onMouseEnter={fetchSoon}
      onFocus={fetchSoon}
      onMouseLeave={() => clearTimeout(pointed)}
    >
      {children}
    </a>
  );
}
