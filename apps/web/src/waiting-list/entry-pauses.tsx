import { useState } from 'react';
import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, Empty } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField } from '../ui/fields';
import type { Entry } from './entry';

interface Pause {
  readonly pauseId: string;
  readonly from: string;
  readonly until: string | null;
  readonly reason: string;
}

/** When waiting stood still and why; an open pause can be ended. */
export function EntryPauses({ entry }: { readonly entry: Entry }) {
  const { t, date } = useTexts();
  const [ending, setEnding] = useState<string | null>(null);
  const resume = useCommand('/api/waiting-list-entries/{id}/pauses/{pauseId}/resumption');
  const pauses = entry.pauses as unknown as readonly Pause[];
  if (pauses.length === 0) return <Empty title={t('waiting-list.pause.none')} />;
  return (
    <>
      <ul className="lines">
        {pauses.map(({ pauseId, from, until, reason }) => (
          <li key={pauseId}>
            <span>
              {t(until ? 'waiting-list.pause.between' : 'waiting-list.pause.since', {
                from: date(from),
                until: until ? date(until) : '',
              })}
              {', '}
              {t(`waiting-list.pause.reason.${reason}`)}
            </span>
            {!until && <Button onClick={() => setEnding(pauseId)}>{t('waiting-list.pause.resume')}</Button>}
          </li>
        ))}
      </ul>
      {ending && (
        <CommandDialog
          title={t('waiting-list.pause.resume')}
          values={{ on: date(dayOf(new Date())) }}
          run={({ on }) =>
            resume.mutateAsync({
              params: { path: { id: entry.entryId, pauseId: ending } },
              body: { on: String(on) },
            })
          }
          done={t('waiting-list.done')}
          close={() => setEnding(null)}
        >
          <DateField name="on" label={t('waiting-list.pause.on')} />
        </CommandDialog>
      )}
    </>
  );
}
