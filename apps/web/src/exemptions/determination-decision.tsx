import { useState } from 'react';
import { useRead } from '../api/hooks';
import { DecisionStatus, useDrafting } from '../decisions';
import { LetterPreview } from '../letters';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Button, Link, Loaded, Notice, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { SelectField } from '../ui/fields';
import { said } from '../ui/given.rules';
import type { Determination, Exemption } from './facts';

interface Parts {
  readonly exemption: Exemption;
  readonly determination: Determination;
}

/** What is decided on a determination: its decisions with the letter, or the way to propose one. */
export function DeterminationDecision({ exemption, determination }: Parts) {
  const { t } = useTexts();
  const [proposing, setProposing] = useState(false);
  const query = { exemptionId: exemption.exemptionId };
  const decisions = useRead('/api/decisions', { params: { query } }, { views: ['decision-cases'] });
  return (
    <Section title={t('exemptions.decision.title')}>
      <Loaded read={decisions}>
        {(all) => {
          const theirs = all.filter(
            (each) => each.exemption?.['determinationId'] === determination.determinationId,
          );
          const live = theirs.filter(({ status }) => status !== 'withdrawn').at(-1);
          return (
            <>
              <ul className="lines">
                {theirs.map(({ decisionId, status, number, caseNumber }) => (
                  <li key={decisionId}>
                    <Link to="/decisions/$id" params={{ id: decisionId }} className="link case-number">
                      {number ?? caseNumber ?? decisionId.slice(0, 8)}
                    </Link>
                    <DecisionStatus status={status} />
                  </li>
                ))}
              </ul>
              {live ? (
                <LetterPreview
                  request={{ kind: 'exemption-decision', of: 'decision', about: live.decisionId }}
                  revision={live.revision}
                />
              ) : (
                <Notice title={t('exemptions.decision.none')}>
                  <p>{t('exemptions.decision.lead')}</p>
                  <Button kind="primary" onClick={() => setProposing(true)}>
                    {t('exemptions.decision.propose')}
                  </Button>
                </Notice>
              )}
            </>
          );
        }}
      </Loaded>
      {proposing && <ProposeDecision {...{ exemption, determination }} close={() => setProposing(false)} />}
    </Section>
  );
}

function ProposeDecision({ exemption, determination, close }: Parts & { readonly close: () => void }) {
  const { t, date, money } = useTexts();
  const { unit } = useSession();
  const draft = useDrafting();
  const { exemptionId, beneficiaryId, programme } = exemption;
  const query = { personId: beneficiaryId, programme, offset: 0, limit: 100 };
  const applications = useRead('/api/applications', { params: { query } }, { views: ['applications'] });
  const period = determination.periods.at(-1);
  const parties = [
    { personId: beneficiaryId, role: 'beneficiary' as const, contribution: period?.contribution ?? null },
    ...(period?.liable ?? []).map(({ personId, contribution }) => ({
      ...{ personId, contribution },
      role: 'liable-person' as const,
    })),
  ];
  return (
    <CommandDialog
      title={t('exemptions.decision.propose')}
      run={async (given) => {
        const of = applications.data?.applications.find(
          ({ applicationId }) => applicationId === (said(given['applicationId']) || undefined),
        );
        const { determinationId } = determination;
        const decided = { kind: 'exemption' as const, programme, parties };
        const case_ = of ? { applicationId: of.applicationId, caseNumber: of.number } : {};
        await draft(
          { ...decided, ...case_, exemption: { exemptionId, determinationId } },
          of?.unit ?? unit ?? '',
        );
      }}
      done={t('exemptions.decision.done')}
      close={close}
    >
      <p>
        {t('exemptions.decision.summary', {
          contribution: money(period?.contribution ?? '0'),
          exemption: money(period?.exemption ?? '0'),
        })}
      </p>
      <SelectField
        name="applicationId"
        label={t('exemptions.decision.application')}
        hint={t('exemptions.decision.applicationHint')}
        options={(applications.data?.applications ?? []).map(({ applicationId, number, receivedOn }) => ({
          value: applicationId,
          text: [number ?? applicationId.slice(0, 8), date(receivedOn)].join(', '),
        }))}
        optional
      />
    </CommandDialog>
  );
}
