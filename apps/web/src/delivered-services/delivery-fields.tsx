import { useTexts } from '../texts/texts';
import { DateField, NumberField, SelectField, TextField, TimeField } from '../ui/fields';
import type { Given } from '../ui/form';
import { numberOf, said, textOf } from '../ui/given.rules';
import type { Delivery } from './delivered';
import type { Item } from './items.rules';
import { dayOfDelivery, timesOf } from './month.rules';

/** Names of fields where the server's paths differ. */
export const visitPaths = { start: 'from', end: 'to' };

/** When a visit was, how much of it counts, and by whom. */
export function VisitFields({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTexts();
  return (
    <>
      <TimesFields />
      <NumberField
        name="effectiveMinutes"
        label={t('delivered-services.field.effectiveMinutes')}
        hint={t('delivered-services.field.effectiveMinutesHint')}
        optional
      />
      <CarerField />
      <ItemField items={items} />
    </>
  );
}

/** The day and the hours of a visit, past midnight where its end comes before its beginning. */
export function TimesFields() {
  const { t } = useTexts();
  return (
    <>
      <DateField name="day" label={t('delivered-services.field.day')} />
      <TimeField name="from" label={t('delivered-services.field.from')} />
      <TimeField
        name="to"
        label={t('delivered-services.field.to')}
        hint={t('delivered-services.field.toHint')}
      />
    </>
  );
}

/** What there is to say beside what the fields tell. */
export function DeliveryNoteField() {
  const { t } = useTexts();
  return (
    <TextField name="note" label={t('admissions.note')} hint={t('admissions.noteHint')} rows={3} optional />
  );
}

/** The provider's own code of a carer; never a name. */
export function CarerField() {
  const { t } = useTexts();
  return (
    <TextField
      name="carer"
      label={t('delivered-services.field.carer')}
      hint={t('delivered-services.field.carerHint')}
    />
  );
}

function ItemField({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTexts();
  if (items.length < 2) return null;
  return (
    <SelectField
      name="item"
      label={t('delivered-services.field.item')}
      options={items.map(({ item, name }) => ({ value: item, text: name }))}
    />
  );
}

/** A visit as the fields tell it. */
export function visitIn(given: Given, items: readonly Item[]) {
  return {
    ...timesOf(said(given['day']), said(given['from']), said(given['to'])),
    effectiveMinutes: numberOf(given, 'effectiveMinutes'),
    carer: said(given['carer']),
    item: textOf(given, 'item') ?? items[0]?.item,
  };
}

/** The first values of the fields for a visit that stands already. */
export const visitValues = (delivery: Delivery, date: (day: string) => string): Record<string, string> => ({
  day: date(dayOfDelivery(delivery)),
  from: delivery.start?.slice(11, 16) ?? '',
  to: delivery.end?.slice(11, 16) ?? '',
  effectiveMinutes: String(delivery.effectiveMinutes ?? ''),
  carer: delivery.carer ?? '',
  item: delivery.item,
});

/** How much of what was delivered on a day. */
export function UnitsFields({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTexts();
  return (
    <>
      <DateField name="on" label={t('delivered-services.field.day')} />
      <NumberField name="quantity" label={t('delivered-services.field.quantity')} />
      <ItemField items={items} />
    </>
  );
}

/** Units as the fields tell them. */
export const unitsIn = (given: Given, items: readonly Item[]) => ({
  on: said(given['on']),
  quantity: said(given['quantity']),
  item: textOf(given, 'item') ?? items[0]?.item,
});

/** The first values of the fields for units that stand already. */
export const unitsValues = (
  delivery: Delivery,
  { date, number }: { date(day: string): string; number(value: string): string },
): Record<string, string> => ({
  on: date(dayOfDelivery(delivery)),
  quantity: number(delivery.quantity ?? '1'),
  item: delivery.item,
});
