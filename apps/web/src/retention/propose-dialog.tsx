import { useCommand } from '../api/hooks';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { ConfirmDialog, Notice } from '../ui';
import type { RetainedCase } from './retention';

/** Asks before cases are proposed for destruction; a second person then approves the list or rejects it. */
export function ProposeDialog({
  cases,
  unit,
  done,
  close,
}: {
  readonly cases: readonly RetainedCase[];
  readonly unit: string | undefined;
  readonly done: () => void;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const propose = useCommand('/api/retention/destructions');
  const act = async (): Promise<void> => {
    const refs = cases.map(({ kind, id }) => ({ kind, id }));
    await propose.mutateAsync({ body: { cases: refs, ...(unit && { unit }) } });
    announce(t('retention.propose.done'));
    done();
  };
  const unverified = cases.filter(({ verified }) => !verified).length;
  return (
    <ConfirmDialog
      title={t('retention.propose.title')}
      confirm={t('retention.propose.confirm', { count: cases.length })}
      act={act}
      close={close}
    >
      <p>{t('retention.propose.text', { count: cases.length })}</p>
      {unverified > 0 && (
        <Notice kind="warning">{t('retention.propose.unverified', { count: unverified })}</Notice>
      )}
    </ConfirmDialog>
  );
}
