import { useSyncExternalStore } from 'react';

// What was searched last stays while the tab is open, so that going back finds it; it never stands in the address.
let last = '';
const listeners = new Set<() => void>();

/** Searches for a text from now on; the search page shows what is found. */
export function seek(text: string): void {
  last = text.trim();
  listeners.forEach((tell) => tell());
}

/** What is searched for; empty before the first search. */
export const useSought = (): string =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    () => last,
  );
