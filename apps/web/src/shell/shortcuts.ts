import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

const KEPT = 'spis.shortcuts';
const SEQUENCE_MS = 1_500;

/** Whether keys without Ctrl or Alt do something; whoever dictates or uses a switch may turn that off. */
export const shortcutsOn = (): boolean => localStorage.getItem(KEPT) !== 'off';
export const turnShortcuts = (on: boolean): void => localStorage.setItem(KEPT, on ? 'on' : 'off');

/** True for a key that somebody types into a field. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** F1, also while somebody types; it is no letter, so it is never switched off. */
export function useHelpKey(showHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      showHelp();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [showHelp]);
}

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus to the next or the former row's link; arrows only from a row. True when there was one. */
function stepRow(key: string): boolean {
  const step = STEPS[key];
  if (step === undefined) return false;
  const here = document.activeElement?.closest('tr[data-row]') ?? null;
  if (here === null && key.startsWith('Arrow')) return false;
  const rows = [...(here?.closest('table') ?? document).querySelectorAll('main tr[data-row]')];
  const to = here === null ? rows[0] : rows[rows.indexOf(here) + step];
  const link = to?.querySelector<HTMLElement>('a, button');
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
  return link !== undefined && link !== null;
}

/** The keys of the shell: `j` and `k` the rows of a list, `?` the keyboard map, `/` the search, `g` and a letter a page. */
export function useShortcuts(pages: ReadonlyMap<string, string>, showMap: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    let went = 0;
    const press = (event: KeyboardEvent): void => {
      if (!shortcutsOn() || event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
      const page = performance.now() - went < SEQUENCE_MS ? pages.get(event.key) : undefined;
      went = event.key === 'g' ? performance.now() : 0;
      if (page !== undefined) void navigate({ to: page });
      else if (event.key === '?') showMap();
      else if (stepRow(event.key)) went = 0;
      else if (event.key === '/') document.querySelector<HTMLElement>('[data-search]')?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [navigate, pages, showMap]);
}
