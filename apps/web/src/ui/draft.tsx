import { useCallback, useRef, useState } from 'react';
import { formatTime } from '../texts/formats';
import { useTexts } from '../texts/texts';

const WAIT_MS = 800;

/**
 * A draft that saves itself while somebody types. It stays in this tab of this browser (a draft may hold personal
 * data) and goes with signing out.
 */
export function useDraft<T>(key: string) {
  const name = `spis.draft.${key}`;
  const [first] = useState<T | null>(() => {
    const kept = sessionStorage.getItem(name);
    return kept === null ? null : (JSON.parse(kept) as T);
  });
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useCallback(
    (draft: T): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        sessionStorage.setItem(name, JSON.stringify(draft));
        setSavedAt(new Date().toISOString());
      }, WAIT_MS);
    },
    [name],
  );
  const drop = useCallback((): void => {
    clearTimeout(timer.current);
    sessionStorage.removeItem(name);
    setSavedAt(null);
  }, [name]);
  return { first, savedAt, save, drop };
}

/** Says when the draft was saved last. */
export function DraftSaved({ at }: { readonly at: string | null }) {
  const { t, language } = useTexts();
  return <p className="draft-saved soft">{at && t('ui.draft.saved', { time: formatTime(at, language) })}</p>;
}
