import { useState } from 'react';
import { downloadBy } from '../api/download';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, Dialog, Notice, Problem } from '../ui';
import type { StepProps } from './request-dialogs';

const FORMATS = ['zip', 'pdf', 'json'] as const;

/** Gives out everything on the person as a file; the server keeps nothing of it but that it was given out. */
export function ExportDialog({ id, close }: StepProps) {
  const { t } = useTexts();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const take = (format: (typeof FORMATS)[number]): void => {
    setBusy(format);
    setError(null);
    downloadBy(`/api/subject-access-requests/${id}/export`, { format })
      .then(() => announce(t('subject-access.export.done')), setError)
      .finally(() => setBusy(null));
  };
  return (
    <Dialog
      title={t('subject-access.action.export')}
      close={close}
      actions={FORMATS.map((format) => (
        <Button
          key={format}
          kind={format === 'zip' ? 'primary' : 'secondary'}
          busy={busy !== null}
          onClick={() => take(format)}
        >
          {t(`subject-access.export.${format}`)}
        </Button>
      ))}
    >
      <p>{t('subject-access.text.export')}</p>
      <Notice kind="warning">{t('subject-access.export.careful')}</Notice>
      {busy !== null && <p role="status">{t('subject-access.export.busy')}</p>}
      {error !== null && <Problem error={error} />}
    </Dialog>
  );
}
