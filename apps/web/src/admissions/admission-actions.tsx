import { useState } from 'react';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button } from '../ui';
import type { AdmissionShown } from './admission';
import { Cancel, Change, Conclude, Start } from './admitting-dialogs';
import { Correct, End, Interrupt, Lift, Resume, Suspend, Transfer } from './course-dialogs';
import { type AdmissionAction, type Happened, offered } from './course.rules';
import { Answer, Evaluate } from './review-dialogs';

const DIALOGS = {
  start: Start,
  cancel: Cancel,
  conclude: Conclude,
  change: Change,
  interrupt: Interrupt,
  resume: Resume,
  transfer: Transfer,
  evaluate: Evaluate,
  questionnaire: Answer,
  suspend: Suspend,
  lift: Lift,
  end: End,
  correct: Correct,
};

/** What can be done with an admission in its state; each in a dialog that tells what somebody changed meanwhile. */
export function AdmissionActions(parts: AdmissionShown) {
  const { t } = useTexts();
  const [open, setOpen] = useState<AdmissionAction | null>(null);
  const { shown, programme } = parts;
  const { state, agreement } = shown;
  const history = shown.history as readonly Happened[];
  const actions = offered({ state, agreement, history }, programme, dayOf(new Date()));
  if (actions.length === 0) return null;
  const Chosen = open && DIALOGS[open];
  return (
    <div className="form-actions" role="group" aria-label={t('admissions.actions')}>
      {actions.map((action) => (
        <Button key={action} onClick={() => setOpen(action)}>
          {t(`admissions.action.${action}`)}
        </Button>
      ))}
      {Chosen && <Chosen {...parts} close={() => setOpen(null)} />}
    </div>
  );
}
