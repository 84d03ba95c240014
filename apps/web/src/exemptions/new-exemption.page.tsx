import { useProgramme } from '../programmes';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAsk, useCommand, useRead } from '../api/hooks';
import { PersonLine, PersonPicker } from '../persons';
import { announce } from '../shell/announce';
import { useAddressState } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, DefinitionList, Link, Loaded, Notice, Page, Problem, SelectInput } from '../ui';
import { DraftSaved, useDraft } from '../ui/draft';
import { DateField, RadioField } from '../ui/fields';
import { Form } from '../ui/form';
import { oneOf, said } from '../ui/given.rules';
import { Steps, useSteps } from '../ui/steps';
import { CalculationParts } from './calculation-parts';
import { type Facts } from './facts';
import { FactsEditor } from './facts-editor';
import { type FactList, missingIn, NO_FACTS } from './facts.rules';
import { MissingFacts } from './missing-facts';

const STEPS = ['ground', 'household', 'incomes', 'services', 'liable', 'check'] as const;
type StepId = (typeof STEPS)[number];
const FORMS = ['fixed', 'percent'] as const;
const LISTS_OF: Readonly<Partial<Record<StepId, readonly FactList[]>>> = {
  household: ['setting', 'household'],
  incomes: ['incomes'],
  services: ['services'],
  liable: ['liable'],
};

interface Draft {
  readonly personId: string;
  readonly programme: string;
  readonly from: string;
  readonly form: (typeof FORMS)[number];
  readonly facts: Facts;
}
interface Parts {
  readonly draft: Draft;
  readonly put: (part: Partial<Draft>) => void;
  readonly next: () => void;
}

/** A new exemption in steps, from the person to the calculation line by line; what is stated is kept as a draft. */
export default function NewExemptionPage() {
  const { t } = useTexts();
  const [{ person }] = useAddressState({ person: '' });
  const kept = useDraft<Draft>('new-exemption');
  const [draft, setDraft] = useState<Draft>({
    ...{ personId: '', programme: '', from: dayOf(new Date()), form: 'fixed', facts: NO_FACTS },
    ...kept.first,
    ...(person && { personId: person }),
  });
  const titled = STEPS.map((id) => ({ id, title: t(`exemptions.step.${id}`) }));
  const steps = useSteps(titled);
  const put = (part: Partial<Draft>): void => {
    const now = { ...draft, ...part };
    setDraft(now);
    kept.save(now);
  };
  // A reload or a link may open a step whose ground is missing.
  const known = draft.personId !== '' && draft.programme !== '';
  const current: StepId = known ? (STEPS.find((id) => id === steps.current) ?? 'ground') : 'ground';
  const parts = { draft, put, next: steps.next };
  const lists = LISTS_OF[current];
  return (
    <Page
      title={t('exemptions.new')}
      lead={t('exemptions.newLead')}
      trail={<Link to="/exemptions">{t('exemptions.title')}</Link>}
    >
      <Steps steps={titled} at={STEPS.indexOf(current)} go={steps.go}>
        {current === 'ground' && <GroundStep {...parts} />}
        {lists && <FactsStep {...parts} lists={lists} />}
        {current === 'check' && <CheckStep {...parts} sent={kept.drop} />}
        <DraftSaved at={kept.savedAt} />
      </Steps>
    </Page>
  );
}

function GroundStep({ draft, put, next }: Parts) {
  const { t, date } = useTexts();
  const programmes = useRead('/api/programmes', {}, { views: [] });
  const [missing, setMissing] = useState(false);
  const { personId, programme, from, form } = draft;
  const chosen = useProgramme(programme);
  const possible = programme !== '' && chosen.data?.exemption === true;
  return (
    <>
      {missing && !personId && <Notice kind="warning" title={t('exemptions.choosePerson')} />}
      <PersonPicker
        label={t('exemptions.beneficiary')}
        chosen={personId || null}
        choose={(person) => put({ personId: person.personId })}
      />
      {personId && (
        <p>
          {t('exemptions.chosen')} <PersonLine id={personId} />
        </p>
      )}
      <SelectInput
        label={t('exemptions.programme')}
        value={programme}
        onChange={(code) => put({ programme: code })}
        none={t('ui.field.choose')}
        options={(programmes.data ?? []).map(({ code }) => ({
          value: code,
          text: t(`programmes.name.${code}`),
        }))}
      />
      {chosen.data && !possible && <Notice kind="warning" title={t('exemptions.notPossible')} />}
      <Form
        values={{ from: date(from), form }}
        submit={t('ui.steps.next')}
        onSubmit={async (given) => {
          setMissing(!personId);
          if (!personId || !possible) return;
          put({ from: said(given['from']), form: oneOf(FORMS, given['form']) });
          next();
        }}
      >
        <DateField name="from" label={t('exemptions.field.validFrom')} />
        <RadioField
          name="form"
          label={t('exemptions.field.form')}
          options={FORMS.map((value) => ({ value, text: t(`exemptions.form.${value}`) }))}
        />
      </Form>
    </>
  );
}

function FactsStep({ draft, put, next, lists }: Parts & { readonly lists: readonly FactList[] }) {
  const { t } = useTexts();
  const { personId, programme, from, facts } = draft;
  return (
    <>
      <FactsEditor
        {...{ personId, programme, from, facts, lists }}
        change={(changed) => put({ facts: changed })}
      />
      <div className="form-actions">
        <Button kind="primary" onClick={next}>
          {t('ui.steps.next')}
        </Button>
      </div>
    </>
  );
}

function CheckStep({ draft, sent }: Parts & { readonly sent: () => void }) {
  const { t, date } = useTexts();
  const navigate = useNavigate();
  const [failed, setFailed] = useState<unknown>(null);
  const { personId, programme, from, form, facts } = draft;
  const propose = useCommand('/api/exemptions');
  const missing = missingIn(facts);
  const calculation = useAsk(
    '/api/exemptions/calculation',
    { body: { programme, from, facts } },
    { enabled: missing.length === 0, views: [] },
  );
  const send = async (): Promise<void> => {
    setFailed(null);
    try {
      const body = { beneficiaryId: personId, programme, from, form, facts };
      const { exemptionId, determinationId } = await propose.mutateAsync({ body });
      sent();
      announce(t('exemptions.proposed'));
      await navigate({ to: `/exemptions/${exemptionId}`, search: { determination: determinationId } });
    } catch (error) {
      setFailed(error);
    }
  };
  if (missing.length > 0) return <MissingFacts missing={missing} />;
  return (
    <>
      <DefinitionList
        items={[
          [t('exemptions.beneficiary'), <PersonLine key="person" id={personId} />],
          [t('exemptions.programme'), t(`programmes.name.${programme}`)],
          [t('exemptions.field.validFrom'), date(from)],
          [t('exemptions.field.form'), t(`exemptions.form.${form}`)],
        ]}
      />
      <Loaded read={calculation} lines={8}>
        {(periods) => (
          <>
            <CalculationParts periods={periods} />
            {failed !== null && <Problem error={failed} />}
            <div className="form-actions">
              <Button kind="primary" busy={propose.isPending} onClick={() => void send()}>
                {t('exemptions.propose')}
              </Button>
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}
