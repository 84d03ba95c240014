import { useState } from 'react';
import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Button } from '../ui';
import { CommandDialog, type Subject } from '../ui/command-dialog';
import { SelectField, TextField } from '../ui/fields';
import { filled, oneOf } from '../ui/given.rules';
import type { Decision } from './decision';

interface Shown {
  readonly shown: Decision;
  refetch(): Promise<{ readonly data?: Decision | undefined }>;
}
type Parts = Shown & { readonly close: () => void };
const REASONS = [
  'facts-incomplete',
  'law-misapplied',
  'calculation-wrong',
  'reasoning-insufficient',
  'wording',
  'other',
] as const;
const WITHDRAWALS = [
  'application-withdrawn',
  'person-died',
  'drafted-in-error',
  'earlier-decision-stands',
] as const;
const DIALOGS = { approve: Approve, return: Return, resubmit: Resubmit, withdraw: Withdraw };
type Action = keyof typeof DIALOGS;
const OFFERED: Readonly<Record<string, readonly Action[]>> = {
  drafted: ['approve', 'return', 'withdraw'],
  returned: ['resubmit', 'withdraw'],
};

/** What can be done with a draft: a second person approves or returns it, who prepared it submits it again. */
export function DecisionActions({ shown, refetch }: Shown) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Action | null>(null);
  const actions = OFFERED[shown.status] ?? [];
  if (actions.length === 0) return null;
  const Chosen = open && DIALOGS[open];
  return (
    <div className="form-actions" role="group" aria-label={t('decisions.actions')}>
      {actions.map((action) => (
        <Button key={action} onClick={() => setOpen(action)}>
          {t(`decisions.action.${action}`)}
        </Button>
      ))}
      {Chosen && <Chosen shown={shown} refetch={refetch} close={() => setOpen(null)} />}
    </div>
  );
}

function useDialog(action: Action, { shown, refetch, close }: Parts) {
  const { t } = useTexts();
  const subject: Subject<Decision> = {
    data: shown,
    revision: shown.revision,
    refetch,
    revisionOf: ({ revision }) => revision,
    fields: (data) => [
      [t('decisions.field.status'), t(`decisions.status.${data.status}`)],
      [t('decisions.field.number'), data.number ?? ''],
      [t('decisions.field.events'), String(data.timeline.length)],
    ],
  };
  return { title: t(`decisions.action.${action}`), done: t('decisions.done'), subject, close };
}

const paramsOf = ({ shown }: Shown) => ({ path: { id: shown.decisionId } });

function Approve(parts: Parts) {
  const { t } = useTexts();
  const approve = useCommand('/api/decisions/{id}/approval');
  return (
    <CommandDialog
      {...useDialog('approve', parts)}
      run={(_, headers) => approve.mutateAsync({ params: paramsOf(parts), headers })}
    >
      <p>{t('decisions.approve')}</p>
    </CommandDialog>
  );
}

function Return(parts: Parts) {
  const { t } = useTexts();
  const back = useCommand('/api/decisions/{id}/return');
  return (
    <CommandDialog
      {...useDialog('return', parts)}
      run={(given, headers) =>
        back.mutateAsync({
          params: paramsOf(parts),
          body: { reason: oneOf(REASONS, given['reason']), ...filled(given, 'note') },
          headers,
        })
      }
    >
      <SelectField
        name="reason"
        label={t('decisions.reason')}
        options={REASONS.map((value) => ({ value, text: t(`decisions.returned.${value}`) }))}
      />
      <TextField name="note" label={t('decisions.note')} rows={4} optional />
    </CommandDialog>
  );
}

function Resubmit(parts: Parts) {
  const resubmit = useCommand('/api/decisions/{id}/resubmission');
  return (
    <CommandDialog
      {...useDialog('resubmit', parts)}
      run={(_, headers) => resubmit.mutateAsync({ params: paramsOf(parts), headers })}
    />
  );
}

function Withdraw(parts: Parts) {
  const { t } = useTexts();
  const withdraw = useCommand('/api/decisions/{id}/withdrawal');
  return (
    <CommandDialog
      {...useDialog('withdraw', parts)}
      run={({ reason }, headers) =>
        withdraw.mutateAsync({
          params: paramsOf(parts),
          body: { reason: oneOf(WITHDRAWALS, reason) },
          headers,
        })
      }
    >
      <SelectField
        name="reason"
        label={t('decisions.reason')}
        options={WITHDRAWALS.map((value) => ({ value, text: t(`decisions.withdrawn.${value}`) }))}
      />
    </CommandDialog>
  );
}
