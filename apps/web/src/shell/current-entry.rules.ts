/** An entry of the navigation, as far as it says where it leads. */
export interface NavigationEntry {
  /** The page's address as routes write it. */
  readonly path: string;
  readonly feature: string;
}

/**
 * The entry that a page belongs to: its own; else, of its feature's entries, the one whose address its own begins with,
 * or the first. Undefined where the feature has none.
 */
export function entryOf<E extends NavigationEntry>(
  page: NavigationEntry | undefined,
  entries: readonly E[],
): E | undefined {
  if (!page) return undefined;
  const theirs = entries.filter(({ feature }) => feature === page.feature);
  const around = theirs.filter(({ path }) => page.path === path || page.path.startsWith(`${path}/`));
  return [...around].sort((one, other) => other.path.length - one.path.length)[0] ?? theirs[0];
}
