import { useCallback, useEffect, useRef, useState } from 'react';
import { formatInstant, formatTime } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button } from './button';
import { Notice } from './states';

const WAIT_MS = 800;
const LASTS_DAYS = 14;
const PREFIX = 'spis.draft.';

interface Kept<T> {
  readonly draft: T;
  readonly savedAt: string;
}

/** Forgets every draft of this browser; on signing out nothing stays behind. */
export function dropDrafts(): void {
  for (const store of [localStorage, sessionStorage])
    for (const name of Object.keys(store)) if (name.startsWith(PREFIX)) store.removeItem(name);
}

function read<T>(store: Storage, name: string): Kept<T> | null {
  const kept = JSON.parse(store.getItem(name) ?? 'null') as Kept<T> | null;
  const oldest = new Date(Date.now() - LASTS_DAYS * 86_400_000).toISOString();
  return kept && kept.savedAt >= oldest ? kept : null;
}

/**
 * A draft that saves itself while somebody types. It stays in this tab of this browser, since a draft may hold
 * personal data; one with an `owner`, which may hold none, is found again by that person for two weeks. Both go with
 * signing out.
 */
export function useDraft<T>(key: string, owner?: string) {
  const store = owner === undefined ? sessionStorage : localStorage;
  const name = `${PREFIX}${owner === undefined ? '' : `${owner}.`}${key}`;
  const [found] = useState(() => read<T>(store, name));
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<T | null>(null);
  const flush = useCallback((): void => {
    clearTimeout(timer.current);
    if (waiting.current === null) return;
    const kept: Kept<T> = { draft: waiting.current, savedAt: new Date().toISOString() };
    waiting.current = null;
    store.setItem(name, JSON.stringify(kept));
    setSavedAt(kept.savedAt);
  }, [store, name]);
  const save = useCallback(
    (draft: T): void => {
      clearTimeout(timer.current);
      waiting.current = draft;
      timer.current = setTimeout(flush, WAIT_MS);
    },
    [flush],
  );
  const drop = useCallback((): void => {
    clearTimeout(timer.current);
    waiting.current = null;
    store.removeItem(name);
    setSavedAt(null);
  }, [store, name]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { first: found?.draft ?? null, foundAt: found?.savedAt ?? null, savedAt, save, drop };
}

/** Says when the draft was saved last. */
export function DraftSaved({ at }: { readonly at: string | null }) {
  const { t, language } = useTexts();
  return <p className="draft-saved soft">{at && t('ui.draft.saved', { time: formatTime(at, language) })}</p>;
}

/** Says that a draft was found again, and offers to begin anew. */
export function DraftFound({ at, drop }: { readonly at: string | null; readonly drop: () => void }) {
  const { t, language } = useTexts();
  return (
    at && (
      <Notice title={t('ui.draft.found', { time: formatInstant(at, language) })}>
        <Button kind="plain" onClick={drop}>
          {t('ui.draft.anew')}
        </Button>
      </Notice>
    )
  );
}
