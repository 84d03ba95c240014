import { useState } from 'react';
import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Button, Loaded, Notice, Section } from '../ui';

/** Runs a determination again by the rules and parameters it recorded, and says whether the result is the same. */
export function DeterminationProof({
  exemptionId,
  determinationId,
}: {
  readonly exemptionId: string;
  readonly determinationId: string;
}) {
  const { t } = useTexts();
  const [asked, setAsked] = useState(false);
  return (
    <Section
      title={t('exemptions.proof.title')}
      level={3}
      actions={!asked && <Button onClick={() => setAsked(true)}>{t('exemptions.proof.run')}</Button>}
    >
      <p className="soft">{t('exemptions.proof.lead')}</p>
      {asked && <Rerun exemptionId={exemptionId} determinationId={determinationId} />}
    </Section>
  );
}

function Rerun({ exemptionId, determinationId }: { exemptionId: string; determinationId: string }) {
  const { t, date, money } = useTexts();
  const rerun = useRead('/api/exemptions/{id}/determinations/{determination}/rerun', {
    params: { path: { id: exemptionId, determination: determinationId } },
  });
  return (
    <Loaded read={rerun}>
      {(parts) => {
        const same = parts.every(({ agrees }) => agrees);
        return (
          <div role="status">
            <Notice
              kind={same ? 'good' : 'warning'}
              title={t(same ? 'exemptions.proof.same' : 'exemptions.proof.differs')}
            >
              <ul>
                {parts.map(({ from, contribution, contributionAgain }) => (
                  <li key={from}>
                    {t('exemptions.proof.line', {
                      day: date(from),
                      then: money(contribution),
                      again: money(contributionAgain),
                    })}
                  </li>
                ))}
              </ul>
            </Notice>
          </div>
        );
      }}
    </Loaded>
  );
}
