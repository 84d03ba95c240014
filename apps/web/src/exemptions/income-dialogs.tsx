import { useTexts } from '../texts/texts';
import { Dialog } from '../ui';
import { MoneyField, NumberField, SelectField, TextField } from '../ui/fields';
import { Form } from '../ui/form';
import { oneOf, said } from '../ui/given.rules';
import type { IncomeRow, ServiceRow } from './facts';
import { idFor } from './facts.rules';
import { type RowDialogProps, SpanFields, spanIn, useSpanValues } from './household-dialogs';

/** Kinds of income as the calculation knows them; savings are not counted. */
export const INCOME_KINDS = ['pension', 'wage', 'benefit', 'rent', 'savings', 'other'] as const;

/** An amount as fields write it. */
export const typed = (amount: string | null | undefined): string => (amount ?? '').replace('.', ',');

/** An income of the beneficiary with the document it is established from. */
export function IncomeDialog({ row, put, close, facts, at, from }: RowDialogProps<IncomeRow>) {
  const { t } = useTexts();
  const span = useSpanValues({ row, from });
  const others = facts.incomes.filter((_, index) => index !== at);
  return (
    <Dialog title={t('exemptions.add.incomes')} close={close} closeText={t('ui.cancel')}>
      <Form
        values={{
          kind: row?.kind ?? '',
          monthly: typed(row?.monthly),
          evidence: row?.evidence ?? '',
          ...span,
        }}
        submit={t('exemptions.put')}
        onSubmit={async (form) => {
          const kind = oneOf(INCOME_KINDS, form['kind']);
          const days = spanIn(form);
          const id = row?.kind === kind ? row.id : idFor(kind, days, others);
          const evidence = said(form['evidence']) || null;
          put({ id, kind, monthly: said(form['monthly']), evidence, ...days });
        }}
      >
        <SelectField
          name="kind"
          label={t('exemptions.field.incomeKind')}
          options={INCOME_KINDS.map((value) => ({ value, text: t(`exemptions.kind.${value}`) }))}
        />
        <MoneyField name="monthly" label={t('exemptions.field.monthly')} />
        <TextField
          name="evidence"
          label={t('exemptions.field.evidence')}
          hint={t('exemptions.field.evidenceHint')}
          optional
        />
        <SpanFields />
      </Form>
    </Dialog>
  );
}

/** A service of the programme: its price to the user and how much of it is agreed. */
export function ServiceDialog({ row, put, close, facts, at, from, programme }: RowDialogProps<ServiceRow>) {
  const { t } = useTexts();
  const span = useSpanValues({ row, from });
  const others = facts.services.filter((_, index) => index !== at);
  return (
    <Dialog title={t('exemptions.add.services')} close={close} closeText={t('ui.cancel')}>
      <Form
        values={{ price: typed(row?.price), volume: typed(row?.volume), ...span }}
        submit={t('exemptions.put')}
        onSubmit={async (form) => {
          const days = spanIn(form);
          const id = row?.id ?? idFor(programme, days, others);
          const amounts = { price: said(form['price']), volume: said(form['volume']) };
          put({ id, programme: row?.programme ?? programme, ...amounts, ...days });
        }}
      >
        <p>{t(`programmes.name.${row?.programme ?? programme}`)}</p>
        <MoneyField name="price" label={t('exemptions.field.price')} />
        <NumberField
          name="volume"
          label={t('exemptions.field.volume')}
          hint={t('exemptions.field.volumeHint')}
        />
        <SpanFields />
      </Form>
    </Dialog>
  );
}
