import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { seenAt, useAsk, useCommand, useRead } from '../api/hooks';
import { asProblem } from '../api/problem';
import { announce } from '../shell/announce';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Button, ConfirmDialog, Empty, Link, Loaded, Notice, Page, Section } from '../ui';
import { DraftSaved, useDraft } from '../ui/draft';
import { ChangesTable } from './changes-table';
import { type Change, type Exemption, EXEMPTION_VIEWS, type Facts } from './facts';
import { FactsEditor } from './facts-editor';
import { missingIn } from './facts.rules';
import { MissingFacts } from './missing-facts';

/** Corrects facts that were wrong: what changes retroactively is seen month by month before it is confirmed. */
export default function RecalculationPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const exemption = useRead('/api/exemptions/{id}', { params: { path: { id } } }, { views: EXEMPTION_VIEWS });
  return (
    <Page
      title={t('exemptions.recalculate.title')}
      lead={t('exemptions.recalculate.lead')}
      trail={
        <Link to="/exemptions/$id" params={{ id }}>
          {t('exemptions.one')}
        </Link>
      }
    >
      <Loaded read={exemption} lines={8}>
        {(shown) => <Correction exemption={shown} />}
      </Loaded>
    </Page>
  );
}

function Correction({ exemption }: { readonly exemption: Exemption }) {
  const { t } = useTexts();
  const { exemptionId, programme, beneficiaryId, on } = exemption;
  const kept = useDraft<Facts>(`recalculation-${exemptionId}`);
  const [facts, setFacts] = useState(kept.first ?? exemption.facts);
  const missing = missingIn(facts);
  const params = { path: { id: exemptionId } };
  const preview = useAsk(
    '/api/exemptions/{id}/recalculation',
    { params, body: { facts } },
    { enabled: missing.length === 0, views: EXEMPTION_VIEWS, keep: true },
  );
  const change = (next: Facts): void => {
    setFacts(next);
    kept.save(next);
  };
  const from = exemption.determinations[0]?.periods[0]?.from ?? on;
  return (
    <div className="beside">
      <Section title={t('exemptions.redetermine.facts')}>
        <FactsEditor {...{ programme, facts, change, from }} personId={beneficiaryId} />
        <DraftSaved at={kept.savedAt} />
      </Section>
      <Section title={t('exemptions.recalculate.preview')}>
        {missing.length > 0 ? (
          <MissingFacts missing={missing} />
        ) : (
          <Loaded read={preview} lines={6}>
            {(parts) =>
              parts.length === 0 ? (
                <Empty title={t('exemptions.recalculate.nothing')}>
                  <p>{t('exemptions.recalculate.nothingText')}</p>
                </Empty>
              ) : (
                <>
                  <ChangesTable parts={parts} upTo={on} />
                  <Confirm exemption={exemption} facts={facts} parts={parts} done={kept.drop} />
                </>
              )
            }
          </Loaded>
        )}
      </Section>
    </div>
  );
}

function Confirm({
  exemption: { exemptionId, revision },
  facts,
  parts,
  done,
}: {
  readonly exemption: Exemption;
  readonly facts: Facts;
  readonly parts: readonly Change[];
  readonly done: () => void;
}) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [stale, setStale] = useState(false);
  const [seen] = useState(revision);
  const confirm = useCommand('/api/exemptions/{id}/recalculations');
  const act = async (): Promise<void> => {
    const lines = parts.map(({ determinationId, from, until, contribution }) => ({
      ...{ determinationId, from, until, contribution },
    }));
    const params = { path: { id: exemptionId } };
    try {
      const made = await confirm.mutateAsync({ params, body: { facts, seen: lines }, headers: seenAt(seen) });
      done();
      announce(t('exemptions.recalculate.done'));
      const search = { determination: made.determinationId };
      await navigate({ to: `/exemptions/${exemptionId}`, search });
    } catch (error) {
      if (asProblem(error).isStale) return setStale(true);
      throw error;
    }
  };
  return (
    <>
      {stale && (
        <Notice kind="warning" title={t('ui.conflict.title')}>
          <p>{t('exemptions.stale')}</p>
        </Notice>
      )}
      <div className="form-actions">
        <Button kind="primary" onClick={() => setOpen(true)}>
          {t('exemptions.recalculate.confirm')}
        </Button>
      </div>
      {open && (
        <ConfirmDialog
          title={t('exemptions.recalculate.confirm')}
          confirm={t('exemptions.recalculate.confirm')}
          act={act}
          close={() => setOpen(false)}
        >
          <p>{t('exemptions.recalculate.sure')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
