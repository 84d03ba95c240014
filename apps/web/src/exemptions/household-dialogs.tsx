import { useTexts } from '../texts/texts';
import { Dialog } from '../ui';
import { CheckField, DateField, NumberField, RadioField } from '../ui/fields';
import { Form, type Given } from '../ui/form';
import { oneOf, said } from '../ui/given.rules';
import type { Facts, HouseholdRow, SettingRow } from './facts';
import { countsOf, membersOf } from './facts.rules';

/** What the dialog of one row gets. */
export interface RowDialogProps<Row = unknown> {
  readonly facts: Facts;
  readonly at: number;
  readonly programme: string;
  readonly personId: string;
  readonly from: string;
  /** The row that is changed; undefined for a new one. */
  readonly row?: Row | undefined;
  readonly put: (row: Row) => void;
  readonly close: () => void;
}

const SETTINGS = ['home', 'institution'] as const;
const WHOLE = /^\d{1,2}$/;

/** The days of a row, as every row's dialog asks them. */
export function SpanFields() {
  const { t } = useTexts();
  return (
    <>
      <DateField name="from" label={t('exemptions.field.from')} />
      <DateField name="until" label={t('exemptions.field.until')} optional />
    </>
  );
}

/** First values of the days. */
export function useSpanValues({
  row,
  from,
}: {
  row?: { from: string; until?: string | null } | undefined;
  from: string;
}) {
  const { date } = useTexts();
  return { from: date(row?.from ?? from), until: row?.until ? date(row.until) : '' };
}

/** The days as the interface takes them. */
export const spanIn = (given: Given) => ({
  from: said(given['from']),
  until: said(given['until']) || null,
});

/** Where the person is cared for, and when. */
export function SettingDialog({ row, put, close, ...given }: RowDialogProps<SettingRow>) {
  const { t } = useTexts();
  const values = { setting: row?.setting ?? 'home', ...useSpanValues({ row, from: given.from }) };
  return (
    <Dialog title={t('exemptions.add.setting')} close={close} closeText={t('ui.cancel')}>
      <Form
        values={values}
        submit={t('exemptions.put')}
        onSubmit={async (form) => put({ setting: oneOf(SETTINGS, form['setting']), ...spanIn(form) })}
      >
        <RadioField
          name="setting"
          label={t('exemptions.list.setting')}
          options={SETTINGS.map((value) => ({ value, text: t(`exemptions.setting.${value}`) }))}
        />
        <SpanFields />
      </Form>
    </Dialog>
  );
}

/** Who lives in the household, in numbers; used for liable persons too. */
export function HouseholdFields() {
  const { t } = useTexts();
  const whole = (value: string): string | undefined =>
    WHOLE.test(value) ? undefined : t('exemptions.wholeNumber');
  return (
    <>
      <NumberField name="adults" label={t('exemptions.field.adults')} check={whole} />
      <NumberField name="children" label={t('exemptions.field.children')} check={whole} />
      <CheckField name="singleParent" label={t('exemptions.field.singleParent')} />
    </>
  );
}

/** First values of a household's numbers. */
export function householdValues(members: HouseholdRow['members'] | undefined) {
  const { adults, children, singleParent } = countsOf(members ?? ['first-adult']);
  return { adults: String(adults), children: String(children), singleParent };
}

/** The members that the numbers stand for. */
export const membersIn = (given: Given, inInstitution = false): HouseholdRow['members'] =>
  membersOf({
    adults: Number(said(given['adults'])),
    children: Number(said(given['children'])),
    singleParent: given['singleParent'] === true,
    inInstitution,
  });

/** The household, and when it was so. */
export function HouseholdDialog({ row, put, close, ...given }: RowDialogProps<HouseholdRow>) {
  const { t } = useTexts();
  const kept = row ? countsOf(row.members).inInstitution : false;
  const values = { ...householdValues(row?.members), ...useSpanValues({ row, from: given.from }) };
  return (
    <Dialog title={t('exemptions.add.household')} close={close} closeText={t('ui.cancel')}>
      <Form
        values={values}
        submit={t('exemptions.put')}
        onSubmit={async (form) => put({ members: membersIn(form, kept), ...spanIn(form) })}
      >
        <HouseholdFields />
        <SpanFields />
      </Form>
    </Dialog>
  );
}
