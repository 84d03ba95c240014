import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { seenAt, useAsk, useCommand, useRead } from '../api/hooks';
import { announce } from '../shell/announce';
import { usePathParameter } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Link, Loaded, Notice, Page, Section } from '../ui';
import { DraftSaved, useDraft } from '../ui/draft';
import { DateField, RadioField, SelectField } from '../ui/fields';
import { Form } from '../ui/form';
import { oneOf, said } from '../ui/given.rules';
import { CalculationParts } from './calculation-parts';
import { type Exemption, EXEMPTION_VIEWS, type Facts } from './facts';
import { FactsEditor } from './facts-editor';
import { missingIn } from './facts.rules';
import { MissingFacts } from './missing-facts';

const CAUSES = [
  'income',
  'volume',
  'price',
  'household',
  'basic-amount',
  'setting',
  'liable-person',
] as const;
const FORMS = ['fixed', 'percent'] as const;

/** Determines an exemption anew after a change: the facts as they were stated last, changed where they changed. */
export default function RedeterminationPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const exemption = useRead('/api/exemptions/{id}', { params: { path: { id } } }, { views: EXEMPTION_VIEWS });
  return (
    <Page
      title={t('exemptions.redetermine.title')}
      lead={t('exemptions.redetermine.lead')}
      trail={
        <Link to="/exemptions/$id" params={{ id }}>
          {t('exemptions.one')}
        </Link>
      }
    >
      <Loaded read={exemption} lines={8}>
        {(shown) => <Anew exemption={shown} />}
      </Loaded>
    </Page>
  );
}

function Anew({ exemption }: { readonly exemption: Exemption }) {
  const { t, date } = useTexts();
  const navigate = useNavigate();
  const { exemptionId, revision, programme, beneficiaryId } = exemption;
  const kept = useDraft<Facts>(`redetermination-${exemptionId}`);
  // What was read at the beginning: a change by somebody else meanwhile is told by the server.
  const [seen] = useState(revision);
  const [facts, setFacts] = useState(kept.first ?? exemption.facts);
  const [stale, setStale] = useState(false);
  const today = dayOf(new Date());
  const [from, setFrom] = useState(today);
  const determine = useCommand('/api/exemptions/{id}/redeterminations');
  const change = (next: Facts): void => {
    setFacts(next);
    kept.save(next);
  };
  return (
    <>
      {stale && (
        <Notice kind="warning" title={t('ui.conflict.title')}>
          <p>{t('exemptions.stale')}</p>
          <Link to="/exemptions/$id" params={{ id: exemptionId }}>
            {t('exemptions.one')}
          </Link>
        </Notice>
      )}
      <Section title={t('exemptions.redetermine.facts')}>
        <FactsEditor {...{ programme, facts, change, from }} personId={beneficiaryId} />
        <DraftSaved at={kept.savedAt} />
      </Section>
      <Section title={t('exemptions.redetermine.result')}>
        <Calculated {...{ programme, facts, from }} />
      </Section>
      <Section title={t('exemptions.redetermine.change')}>
        <Form
          values={{
            from: date(today),
            changedOn: date(today),
            form: exemption.determinations.at(-1)?.form ?? 'fixed',
          }}
          submit={t('exemptions.redetermine.submit')}
          onStale={() => setStale(true)}
          onChange={({ from: typedFrom }) => {
            const found = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(String(typedFrom ?? ''));
            if (found) setFrom([found[3], found[2]?.padStart(2, '0'), found[1]?.padStart(2, '0')].join('-'));
          }}
          onSubmit={async (given) => {
            const body = {
              ...{ facts, from: said(given['from']), form: oneOf(FORMS, given['form']) },
              ...{ cause: oneOf(CAUSES, given['cause']), changedOn: said(given['changedOn']) },
              reportedOn: said(given['reportedOn']) || null,
            };
            const params = { path: { id: exemptionId } };
            const made = await determine.mutateAsync({ params, body, headers: seenAt(seen) });
            kept.drop();
            announce(t('exemptions.redetermine.done'));
            const search = { determination: made.determinationId };
            await navigate({ to: `/exemptions/${exemptionId}`, search });
          }}
        >
          <SelectField
            name="cause"
            label={t('exemptions.field.cause')}
            options={CAUSES.map((value) => ({ value, text: t(`exemptions.cause.${value}`) }))}
          />
          <DateField name="changedOn" label={t('exemptions.field.changedOn')} />
          <DateField name="reportedOn" label={t('exemptions.field.reportedOn')} optional />
          <DateField name="from" label={t('exemptions.field.validFrom')} />
          <RadioField
            name="form"
            label={t('exemptions.field.form')}
            options={FORMS.map((value) => ({ value, text: t(`exemptions.form.${value}`) }))}
          />
        </Form>
      </Section>
    </>
  );
}

function Calculated({ programme, facts, from }: { programme: string; facts: Facts; from: string }) {
  const body = { programme, from, facts };
  const missing = missingIn(facts);
  const enabled = missing.length === 0;
  const calculation = useAsk('/api/exemptions/calculation', { body }, { enabled, views: [], keep: true });
  if (!enabled) return <MissingFacts missing={missing} />;
  return (
    <Loaded read={calculation} lines={6}>
      {(periods) => <CalculationParts periods={periods} />}
    </Loaded>
  );
}
