import { useSyncExternalStore } from 'react';

const paper = (): MediaQueryList => matchMedia('print');
let asked = false;

function follow(changed: () => void): () => void {
  const note = (printing: boolean) => (): void => {
    asked = printing;
    changed();
  };
  const [before, after] = [note(true), note(false)];
  const media = paper();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  media.addEventListener('change', changed);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    media.removeEventListener('change', changed);
  };
}

/** Whether the page goes to paper just now: what is drawn only in view must then be drawn whole. */
export const usePrinting = (): boolean => useSyncExternalStore(follow, () => asked || paper().matches);
