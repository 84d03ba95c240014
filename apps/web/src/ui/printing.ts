import { useEffect, useSyncExternalStore } from 'react';

const paper = (): MediaQueryList => matchMedia('print');
const followers = new Set<() => void>();
let asked = false;

function note(printing: boolean): void {
  asked = printing;
  for (const changed of followers) changed();
}

function follow(changed: () => void): () => void {
  const [before, after] = [() => note(true), () => note(false)];
  const media = paper();
  followers.add(changed);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  media.addEventListener('change', changed);
  return () => {
    followers.delete(changed);
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    media.removeEventListener('change', changed);
  };
}

/** Whether the page goes to paper just now: what is drawn only in view must then be drawn whole. */
export const usePrinting = (): boolean => useSyncExternalStore(follow, () => asked || paper().matches);

const LOADS_MS = 5_000;

/** Prints the page as soon as what is read only for the paper has come; the browser alone would not wait for it. */
async function printWhole(): Promise<void> {
  note(true);
  const last = performance.now() + LOADS_MS;
  do await new Promise(requestAnimationFrame);
  while (document.querySelector('main .skeleton') !== null && performance.now() < last);
  window.print();
}

/** Lets the keys for printing wait until the whole page is there, where a part of it is read only then. */
export function useWholeOnPaper(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (key.toLowerCase() !== 'p' || !(ctrlKey || metaKey) || altKey || shiftKey) return;
      event.preventDefault();
      void printWhole();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
