import { type ReactNode, useState } from 'react';
import { useTexts } from '../texts/texts';
import { Button } from './button';
import { Dialog } from './dialog';
import { Problem } from './problem';

/** Asks before something with consequences is done; stays open with the reason when it could not be done. */
export function ConfirmDialog({
  title,
  confirm,
  danger = false,
  act,
  close,
  children,
}: {
  readonly title: string;
  /** What the button does, in words. */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly act: () => Promise<unknown>;
  readonly close: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const go = (): void => {
    setBusy(true);
    act()
      .then(close, setError)
      .finally(() => setBusy(false));
  };
  const actions = (
    <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={go}>
      {confirm}
    </Button>
  );
  return (
    <Dialog title={title} close={close} closeText={t('ui.cancel')} actions={actions}>
      {children}
      {error !== null && <Problem error={error} />}
    </Dialog>
  );
}
