import { useState } from 'react';
import { useRead } from '../api/hooks';
import { DraftDecision } from '../decisions';
import { useTexts } from '../texts/texts';
import { Button, Empty, Link, Loaded, Section, StatusTag } from '../ui';
import { type CaseShown, CLOSED } from './case';

/** The decisions of a case, each with its status. */
export function CaseDecisions({ shown }: Pick<CaseShown, 'shown'>) {
  const { t } = useTexts();
  const [drafting, setDrafting] = useState(false);
  const query = { applicationId: shown.applicationId };
  const decisions = useRead('/api/decisions', { params: { query } }, { views: ['decision-cases'] });
  return (
    <Section
      title={t('applications.tab.decisions')}
      actions={
        !CLOSED.includes(shown.state) && (
          <Button onClick={() => setDrafting(true)}>{t('decisions.draft.title')}</Button>
        )
      }
    >
      <Loaded read={decisions}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t('applications.noDecisions')} />
          ) : (
            <ul className="lines">
              {all.map(({ decisionId, kind, status, number }) => (
                <li key={decisionId}>
                  <Link to="/decisions/$id" params={{ id: decisionId }}>
                    {[t(`decisions.kind.${kind}`), number].filter(Boolean).join(' ')}
                  </Link>
                  <StatusTag>{t(`decisions.status.${status}`)}</StatusTag>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {drafting && <DraftDecision application={shown} close={() => setDrafting(false)} />}
    </Section>
  );
}
