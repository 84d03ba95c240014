import { useState } from 'react';
import { addDays, localDate } from '#libs/kernel';
import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, Empty } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField } from '../ui/fields';
import { said } from '../ui/given.rules';
import { type EntryDialog, type EntryShown, pausesOf, useEntryDialog } from './entry';

/** When waiting stood still and why; an open pause can be ended. */
export function EntryPauses(parts: EntryShown) {
  const { t, date } = useTexts();
  const [ending, setEnding] = useState<string | null>(null);
  const pauses = pausesOf(parts.entry);
  if (pauses.length === 0) return <Empty title={t('waiting-list.pause.none')} />;
  return (
    <>
      <ul className="lines">
        {pauses.map(({ pauseId, from, to, reason }) => (
          <li key={pauseId}>
            <span>
              {t(to ? 'waiting-list.pause.between' : 'waiting-list.pause.since', {
                from: date(from),
                until: to ? date(addDays(localDate(to), -1)) : '',
              })}
              {', '}
              {t(`waiting-list.pause.reason.${reason}`)}
            </span>
            {!to && parts.entry.end === null && (
              <Button onClick={() => setEnding(pauseId)}>{t('waiting-list.pause.resume')}</Button>
            )}
          </li>
        ))}
      </ul>
      {ending && <Resume {...parts} pauseId={ending} close={() => setEnding(null)} />}
    </>
  );
}

function Resume({ pauseId, ...given }: EntryDialog & { readonly pauseId: string }) {
  const { t, date } = useTexts();
  const resume = useCommand('/api/waiting-list-entries/{id}/pauses/{pauseId}/resumption');
  const { dialog, params } = useEntryDialog('waiting-list.pause.resume', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ on: date(dayOf(new Date())) }}
      run={(form, headers) =>
        resume.mutateAsync({
          params: { path: { ...params.path, pauseId } },
          body: { on: said(form['on']) },
          headers,
        })
      }
    >
      <DateField name="on" label={t('waiting-list.pause.on')} />
    </CommandDialog>
  );
}
