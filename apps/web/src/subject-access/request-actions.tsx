import { useState } from 'react';
import { useTexts } from '../texts/texts';
import { Button } from '../ui';
import { ExportDialog } from './export-dialog';
import { type AccessRequest, stepsOf } from './request';
import { Extend, HandOver, Identify, Refuse } from './request-dialogs';

const DIALOGS = {
  identify: Identify,
  extend: Extend,
  handOver: HandOver,
  refuse: Refuse,
  export: ExportDialog,
};
type Step = keyof typeof DIALOGS;

/** What can be done with a request in its state. */
export function RequestActions({
  request,
  again,
}: {
  readonly request: AccessRequest;
  readonly again: () => void;
}) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Step | null>(null);
  const steps = stepsOf(request);
  const Chosen = open && DIALOGS[open];
  const close = (): void => {
    setOpen(null);
    again();
  };
  return (
    <div className="form-actions" role="group" aria-label={t('subject-access.actions')}>
      {steps.map((step, index) => (
        <Button key={step} kind={index === 0 ? 'primary' : 'secondary'} onClick={() => setOpen(step)}>
          {t(`subject-access.action.${step}`)}
        </Button>
      ))}
      {Chosen && <Chosen id={request.requestId} close={close} />}
    </div>
  );
}
