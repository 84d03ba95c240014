import { type ComponentType, useState } from 'react';
import { PersonLine } from '../persons';
import { useTexts } from '../texts/texts';
import { Button, Link, Section, StatusTag } from '../ui';
import { courseOf, type Remedy } from './course.rules';
import type { DecisionShown } from './decision';
import { AppealOutcome, CourtOutcome, Forward, type RemedyDialog } from './remedy-dialogs';

type Chosen = { readonly Dialog: ComponentType<RemedyDialog>; readonly remedyId: string };

/** Appeals and actions before the court with what became of them; nothing where there are none. */
export function DecisionRemedies(given: DecisionShown) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Chosen | null>(null);
  const { appeals, actions } = courseOf(given.shown.timeline);
  if (appeals.length + actions.length === 0) return null;
  const choose = (Dialog: ComponentType<RemedyDialog>, remedyId: string) => () =>
    setOpen({ Dialog, remedyId });
  return (
    <Section title={t('decisions.remedies')}>
      <ul className="lines">
        {appeals.map((appeal) => (
          <li key={appeal.id}>
            <RemedyLine remedy={appeal} name="appeal" />
            {!appeal.decided && (
              <div className="page-actions">
                {!appeal.forwarded && (
                  <Button onClick={choose(Forward, appeal.id)}>{t('decisions.remedy.forward')}</Button>
                )}
                <Button onClick={choose(AppealOutcome, appeal.id)}>{t('decisions.remedy.outcome')}</Button>
              </div>
            )}
          </li>
        ))}
        {actions.map((action) => (
          <li key={action.id}>
            <RemedyLine remedy={action} name="court" />
            {!action.decided && (
              <Button onClick={choose(CourtOutcome, action.id)}>{t('decisions.remedy.judgment')}</Button>
            )}
          </li>
        ))}
      </ul>
      {open && <open.Dialog {...given} remedyId={open.remedyId} close={() => setOpen(null)} />}
    </Section>
  );
}

function RemedyLine({ remedy, name }: { readonly remedy: Remedy; readonly name: 'appeal' | 'court' }) {
  const { t, date } = useTexts();
  const { personId, on, late, dueOn, forwarded, decided } = remedy;
  const outcomes = name === 'appeal' ? 'appealOutcome' : 'courtOutcome';
  return (
    <div>
      <p>
        {t(`decisions.remedyOf.${name}`, { day: date(on) })} · <PersonLine id={personId} />{' '}
        <StatusTag tone={late ? 'warning' : 'neutral'}>
          {t(late ? 'decisions.late' : 'decisions.inTime', { day: date(dueOn) })}
        </StatusTag>
      </p>
      {forwarded && (
        <p className="soft">
          {t('decisions.forwarded', { day: date(forwarded.on) })},{' '}
          {t(`decisions.authority.${forwarded.authority}`)}
        </p>
      )}
      {decided && (
        <p>
          {t('decisions.decided', { day: date(decided.on), served: date(decided.servedOn) })}:{' '}
          {t(`decisions.${outcomes}.${decided.outcome}`)}
          {decided.replacedBy && (
            <>
              {' · '}
              <Link to="/decisions/$id" params={{ id: decided.replacedBy }}>
                {t('decisions.toReplacing')}
              </Link>
            </>
          )}
        </p>
      )}
    </div>
  );
}
