import { type ReactNode, useRef, useState } from 'react';
import { seenAt } from '../api/hooks';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { ConflictDialog, type Difference } from './conflict-dialog';
import { Dialog } from './dialog';
import { Form, type Given } from './form';
import { Problem } from './problem';

/** What a command is about as the page shows it: its revision, how to read it anew, and what to compare. */
export interface Subject<T> {
  readonly data: T;
  readonly revision: string | null;
  refetch(): Promise<{ readonly data?: T | undefined }>;
  /** Names with texts; those that differ meanwhile are shown side by side. */
  readonly fields: (data: T) => readonly (readonly [name: string, text: string])[];
  readonly revisionOf: (data: T) => string | null;
}

interface CommandDialogProps<T> {
  readonly title: string;
  /** The button's text; the title where left out. */
  readonly submit?: string;
  readonly subject?: Subject<T>;
  /** Gives the command; `headers` say what the page showed. */
  readonly run: (given: Given, headers: Record<string, string>) => Promise<unknown>;
  readonly values?: Readonly<Record<string, string | boolean>>;
  /** Names of fields where the server's paths differ. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Said once it is done. */
  readonly done: string;
  readonly close: () => void;
  readonly children?: ReactNode;
  /** What stands beside the form and follows what is typed in it, such as a letter. */
  readonly beside?: (typed: Readonly<Record<string, string | boolean>>) => ReactNode;
}

/** A command in a dialog: its fields, its refusals, and the difference where somebody changed the case meanwhile. */
export function CommandDialog<T>(props: CommandDialogProps<T>) {
  const { title, submit, subject, run, values = {}, paths, done, close, children, beside } = props;
  const { t } = useTexts();
  const [seen, setSeen] = useState(subject && { data: subject.data, revision: subject.revision });
  const [conflict, setConflict] = useState<{ differences: Difference[]; now: T } | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const [filling, setFilling] = useState(values);
  const given = useRef<Given>({});
  const send = async (form: Given, revision = seen?.revision ?? null): Promise<void> => {
    given.current = form;
    await run(form, seenAt(revision));
    announce(done);
    close();
  };
  const stale = async (): Promise<void> => {
    const now = (await subject?.refetch())?.data;
    if (!subject || !seen || now === undefined) return;
    setConflict({ differences: differing(subject, seen.data, now, title), now });
  };
  if (conflict && subject) {
    const keepMine = async (): Promise<void> => {
      const revision = subject.revisionOf(conflict.now);
      try {
        await send(given.current, revision);
      } catch (error) {
        setFailed(error);
        setSeen({ data: conflict.now, revision });
        setConflict(null);
      }
    };
    return (
      <ConflictDialog
        differences={conflict.differences}
        takeTheirs={close}
        keepMine={() => void keepMine()}
        close={close}
      />
    );
  }
  const form = (
    <Form
      values={{ ...values, ...typed(given.current) }}
      onSubmit={(said) => send(said)}
      submit={submit ?? title}
      onStale={() => void stale()}
      {...(paths && { paths })}
      {...(beside && { onChange: setFilling })}
    >
      {children ?? <p>{t('ui.command.sure')}</p>}
    </Form>
  );
  return (
    <Dialog title={title} close={close} wide={beside !== undefined}>
      {failed !== null && <Problem error={failed} />}
      {beside ? (
        <div className="beside">
          {form}
          <div>{beside(filling)}</div>
        </div>
      ) : (
        form
      )}
    </Dialog>
  );
}

const typed = (given: Given): Record<string, string | boolean> =>
  Object.fromEntries(
    Object.entries(given).filter((each): each is [string, string | boolean] => each[1] !== null),
  );

function differing<T>({ fields }: Subject<T>, before: T, after: T, mine: string): Difference[] {
  const now = new Map(fields(after));
  return fields(before).flatMap(([field, shown]) => {
    const text = now.get(field) ?? '';
    return text === shown ? [] : [{ field, shown, now: text, mine }];
  });
}
