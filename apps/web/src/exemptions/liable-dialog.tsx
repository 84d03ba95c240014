import { useState } from 'react';
import { useRead } from '../api/hooks';
import { PersonLine, PersonPicker } from '../persons';
import { useTexts } from '../texts/texts';
import { Button, Dialog, Notice } from '../ui';
import { MoneyField, RadioField, SelectField } from '../ui/fields';
import { Form, type Given } from '../ui/form';
import { oneOf, said } from '../ui/given.rules';
import type { LiableRow } from './facts';
import { idFor } from './facts.rules';
import {
  HouseholdFields,
  householdValues,
  membersIn,
  type RowDialogProps,
  SpanFields,
  spanIn,
  useSpanValues,
} from './household-dialogs';
import { INCOME_KINDS, typed } from './income-dialogs';

const DUTIES = ['maintenance', 'title'] as const;
const MOST_INCOMES = 3;

/** Somebody bound to pay beside the beneficiary: who, why, their household and incomes, or what a title sets. */
export function LiableDialog({ row, put, close, from, personId }: RowDialogProps<LiableRow>) {
  const { t } = useTexts();
  const [who, setWho] = useState<string | null>(row?.personId ?? null);
  const [missing, setMissing] = useState(false);
  const span = useSpanValues({ row, from });
  const incomes = (row?.incomes ?? []).flatMap(({ kind, monthly }, index): [string, string][] => [
    [`kind/${index}`, kind],
    [`monthly/${index}`, typed(monthly)],
  ]);
  const values = {
    duty: row?.duty ?? 'maintenance',
    agreed: typed(row?.agreed),
    ...householdValues(row?.household),
    ...Object.fromEntries(incomes),
    ...span,
  };
  return (
    <Dialog title={t('exemptions.add.liable')} close={close} closeText={t('ui.cancel')}>
      {missing && who === null && <Notice kind="warning" title={t('exemptions.chooseLiable')} />}
      {who ? (
        <p>
          <PersonLine id={who} />
        </p>
      ) : (
        <KnownLiable personId={personId} choose={setWho} />
      )}
      <Form
        values={values}
        submit={t('exemptions.put')}
        onSubmit={async (form) => {
          setMissing(who === null);
          if (who === null) return;
          const duty = oneOf(DUTIES, form['duty']);
          const agreed = said(form['agreed']) || null;
          const household = membersIn(form);
          put({ personId: who, duty, household, incomes: incomesIn(form), agreed, ...spanIn(form) });
        }}
      >
        <RadioField
          name="duty"
          label={t('exemptions.field.duty')}
          options={DUTIES.map((value) => ({ value, text: t(`exemptions.duty.${value}`) }))}
        />
        <MoneyField name="agreed" label={t('exemptions.field.agreed')} optional />
        <HouseholdFields />
        {Array.from({ length: MOST_INCOMES }, (_, index) => (
          <fieldset key={index} className="field">
            <legend>{t('exemptions.incomeNumber', { number: index + 1 })}</legend>
            <SelectField
              name={`kind/${index}`}
              label={t('exemptions.field.incomeKind')}
              options={INCOME_KINDS.map((value) => ({ value, text: t(`exemptions.kind.${value}`) }))}
              optional
            />
            <MoneyField name={`monthly/${index}`} label={t('exemptions.field.monthly')} optional />
          </fieldset>
        ))}
        <SpanFields />
      </Form>
    </Dialog>
  );
}

function incomesIn(form: Given): LiableRow['incomes'] {
  const incomes: LiableRow['incomes'] = [];
  for (let index = 0; index < MOST_INCOMES; index += 1) {
    const monthly = said(form[`monthly/${index}`]) || undefined;
    if (monthly === undefined) continue;
    const kind = oneOf(INCOME_KINDS, form[`kind/${index}`] ?? 'other');
    const always = incomes.map(({ id }) => ({ id, from: '0001-01-01' }));
    incomes.push({ id: idFor(kind, { from: '0001-01-01' }, always), kind, monthly, evidence: null });
  }
  return incomes;
}

function KnownLiable({
  personId,
  choose,
}: {
  readonly personId: string;
  readonly choose: (personId: string) => void;
}) {
  const { t } = useTexts();
  const relations = useRead('/api/persons/{personId}/relations', { params: { path: { personId } } });
  const known = (relations.data ?? []).filter(({ kind }) => kind === 'liable-person');
  return (
    <>
      {known.length > 0 && (
        <ul className="lines">
          {known.map(({ relationId, otherId }) => (
            <li key={relationId}>
              <span id={`liable-${relationId}`}>
                <PersonLine id={otherId} />
              </span>
              <Button aria-describedby={`liable-${relationId}`} onClick={() => choose(otherId)}>
                {t('exemptions.choose')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <PersonPicker
        label={t('exemptions.otherLiable')}
        chosen={null}
        choose={({ personId: other }) => choose(other)}
      />
    </>
  );
}
