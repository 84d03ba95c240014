import { useState } from 'react';
import { useCommand } from '../api/hooks';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, ConfirmDialog, Notice } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { SelectField } from '../ui/fields';
import { type Destruction, useMay } from './retention';

const REASONS = ['still-needed', 'period-wrong', 'archive-to-be-asked', 'drafted-in-error', 'other'] as const;

/** What can be done with a list that was proposed: a second person approves or rejects it, the first takes it back. */
export function DestructionActions({ list }: { readonly list: Destruction }) {
  const { t } = useTexts();
  const { me, officer } = useMay();
  const [open, setOpen] = useState<'approve' | 'reject' | null>(null);
  if (list.state !== 'proposed') return null;
  const own = list.proposedBy === me;
  const close = (): void => setOpen(null);
  return (
    <>
      {own && <Notice>{t('retention.destruction.fourEyes')}</Notice>}
      <div className="form-actions" role="group" aria-label={t('retention.destruction.actions')}>
        {officer && !own && (
          <Button kind="danger" onClick={() => setOpen('approve')}>
            {t('retention.destruction.approve')}
          </Button>
        )}
        {(officer || own) && (
          <Button onClick={() => setOpen('reject')}>
            {t(own ? 'retention.destruction.takeBack' : 'retention.destruction.reject')}
          </Button>
        )}
      </div>
      {open === 'approve' && <Approve list={list} close={close} />}
      {open === 'reject' && <Reject list={list} own={own} close={close} />}
    </>
  );
}

interface Parts {
  readonly list: Destruction;
  readonly close: () => void;
}

function Approve({ list: { destructionId: id, cases }, close }: Parts) {
  const { t } = useTexts();
  const approve = useCommand('/api/retention/destructions/{id}/approval');
  const act = async (): Promise<void> => {
    await approve.mutateAsync({ params: { path: { id } } });
    announce(t('retention.destruction.approved'));
  };
  return (
    <ConfirmDialog
      title={t('retention.destruction.approve')}
      confirm={t('retention.destruction.confirm', { count: cases.length })}
      danger
      act={act}
      close={close}
    >
      <p>{t('retention.destruction.consequence')}</p>
    </ConfirmDialog>
  );
}

function Reject({ list: { destructionId: id }, own, close }: Parts & { readonly own: boolean }) {
  const { t } = useTexts();
  const reject = useCommand('/api/retention/destructions/{id}/rejection');
  return (
    <CommandDialog
      title={t(own ? 'retention.destruction.takeBack' : 'retention.destruction.reject')}
      run={({ reason }) =>
        reject.mutateAsync({
          params: { path: { id } },
          body: { reason: REASONS.find((each) => each === reason) ?? 'other' },
        })
      }
      done={t('retention.destruction.rejected')}
      close={close}
    >
      <SelectField
        name="reason"
        label={t('retention.destruction.reason')}
        options={REASONS.map((value) => ({ value, text: t(`retention.rejection.${value}`) }))}
      />
    </CommandDialog>
  );
}
