import { useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import { asProblem } from '../api/problem';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, Dialog, Loaded } from '../ui';
import { ManyDone } from './many-done';

const MOST = 500;
interface Result {
  readonly done: number;
  readonly refused: { readonly entryId: string; readonly code: string }[];
}

/** Produces the question of a campaign, or its reminder, for all who are to get it, one after another. */
export function ProduceLetters({
  id,
  reminder,
  close,
}: {
  readonly id: string;
  readonly reminder: boolean;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const standing = reminder ? ('letter-produced' as const) : ('asked' as const);
  const produce = useCommand('/api/letters');
  const [at, setAt] = useState<number | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const list = useRead('/api/revalidation-campaigns/{id}/entries', {
    params: { path: { id }, query: { standing, offset: 0, limit: MOST } },
  });
  const go = async (entries: readonly string[]): Promise<void> => {
    const told: Result = { done: 0, refused: [] };
    let done = 0;
    for (const [index, entryId] of entries.entries()) {
      setAt(index + 1);
      const kind = reminder ? ('revalidation-reminder' as const) : ('revalidation' as const);
      try {
        await produce.mutateAsync({ body: { kind, about: entryId, part: id } });
        done += 1;
      } catch (error) {
        told.refused.push({ entryId, code: asProblem(error).code });
      }
    }
    setAt(null);
    setResult({ ...told, done });
    announce(t('waiting-list.done'));
  };
  const entries = list.data?.entries.map(({ entryId }) => entryId) ?? [];
  const actions = result === null && entries.length > 0 && (
    <Button kind="primary" busy={at !== null} onClick={() => void go(entries)}>
      {t('waiting-list.letters.produce', { count: entries.length })}
    </Button>
  );
  return (
    <Dialog
      title={t(`waiting-list.letters.${reminder ? 'reminder' : 'first'}`)}
      close={close}
      actions={actions}
    >
      {result ? (
        <ManyDone answer={result} />
      ) : (
        <Loaded read={list}>
          {() => (
            <p role="status">
              {at === null
                ? t('waiting-list.letters.lead', { count: entries.length })
                : t('waiting-list.letters.at', { count: at, of: entries.length })}
            </p>
          )}
        </Loaded>
      )}
    </Dialog>
  );
}
