import { useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Button, Loaded, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { VIEWS } from './delivered';
import { Differences } from './differences-table';
import type { Charged } from './month-shown';
import { useMonthSubject } from './month-subject';
import { monthParams } from './of-month';
import { StatementShown } from './statement-shown';

/** The statement that would be issued now: the first of the month, or one that corrects the last where something differs. */
export function Draft(charged: Charged) {
  const { t } = useTexts();
  const { of, programme, month } = charged;
  const isFirst = month.statements.length === 0;
  const draft = useRead(
    '/api/delivered-services/admissions/{admission}/months/{month}/draft',
    { params: monthParams(of) },
    // Prices and exemptions may have changed as well as deliveries.
    { views: [...VIEWS, 'exemption-cases', 'admissions'] },
  );
  return (
    <div className="no-print">
      <Section title={t(`delivered-services.draft.${isFirst ? 'first' : 'correcting'}`)}>
        <Loaded read={draft}>
          {({ statement, differences }) =>
            !isFirst && differences.length === 0 ? (
              <p>{t('delivered-services.draft.same')}</p>
            ) : (
              <>
                <IssueAction {...charged} kind={isFirst ? 'issue' : 'correctStatement'} />
                {!isFirst && <Differences differences={differences} programme={programme} month={month} />}
                <StatementShown statement={statement} programme={programme} />
              </>
            )
          }
        </Loaded>
      </Section>
    </div>
  );
}

type Kind = 'issue' | 'correctStatement';

function IssueAction(charged: Charged & { readonly kind: Kind }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="form-actions">
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t(`delivered-services.action.${charged.kind}`)}
      </Button>
      {isOpen && <Issue {...charged} close={() => setOpen(false)} />}
    </div>
  );
}

function Issue({
  of,
  month,
  refetch,
  kind,
  close,
}: Charged & { readonly kind: Kind; readonly close: () => void }) {
  const { t, month: named } = useTexts();
  const subjectOf = useMonthSubject();
  const issue = useCommand('/api/delivered-services/admissions/{admission}/months/{month}/statement');
  const correct = useCommand(
    '/api/delivered-services/admissions/{admission}/months/{month}/correcting-statements',
  );
  const command = kind === 'issue' ? issue : correct;
  return (
    <CommandDialog
      title={t(`delivered-services.action.${kind}`)}
      subject={subjectOf(month, refetch)}
      run={(_form, headers) => command.mutateAsync({ params: monthParams(of), headers })}
      done={t('delivered-services.statement.done')}
      close={close}
    >
      <p>{t(`delivered-services.${kind}.lead`, { month: named(of.month), provider: month.provider })}</p>
    </CommandDialog>
  );
}
