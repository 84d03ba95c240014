import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { CheckField, DateField, MoneyField, SelectField, TextField } from '../ui/fields';
import type { Given } from '../ui/form';
import { filled, isTicked, said } from '../ui/given.rules';
import type { Programme } from './delivered';
import { type Price, type Priced, pricedIn } from './prices.rules';

/** Sets a price of a list from a day on; one that comes after another brings its amounts along. */
export function SetPrice({
  programme,
  provider,
  after,
  close,
}: {
  readonly programme: Programme;
  readonly provider: string;
  readonly after: Price | null;
  readonly close: () => void;
}) {
  const { t, number } = useTexts();
  const priced = pricedIn(programme);
  const set = useCommand('/api/delivered-services/prices');
  return (
    <CommandDialog
      title={t('delivered-services.prices.set')}
      values={after ? valuesOf(after, number) : {}}
      paths={{ item: 'priced', tariff: 'priced' }}
      run={(form) =>
        set.mutateAsync({ body: { programme: programme.code, provider, ...priceIn(form, priced) } })
      }
      done={t('delivered-services.prices.done')}
      close={close}
    >
      <p>
        {t('delivered-services.prices.dialogLead', {
          provider,
          programme: t(`programmes.name.${programme.code}`),
        })}
      </p>
      <SelectField
        name="priced"
        label={t('delivered-services.prices.priced')}
        options={priced.map(({ value, name, tariff }) => ({
          value,
          text: t('delivered-services.prices.pricedOf', {
            name,
            tariff: t(`delivered-services.tariff.${tariff}`),
          }),
        }))}
      />
      <MoneyField name="full" label={t('delivered-services.amount.full')} optional />
      <MoneyField name="subsidy" label={t('delivered-services.amount.subsidy')} optional />
      <MoneyField
        name="user"
        label={t('delivered-services.amount.value')}
        hint={t('delivered-services.prices.userHint')}
        optional
      />
      <DateField name="from" label={t('delivered-services.prices.from')} />
      <DateField
        name="until"
        label={t('delivered-services.prices.until')}
        hint={t('delivered-services.prices.untilHint')}
        optional
      />
      <TextField
        name="source"
        label={t('delivered-services.prices.source')}
        hint={t('delivered-services.prices.sourceHint')}
      />
      <CheckField name="verified" label={t('delivered-services.prices.verified')} />
    </CommandDialog>
  );
}

function valuesOf(
  { item, tariff, full, subsidy, user }: Price,
  number: (value: string, digits: number) => string,
): Record<string, string> {
  const written = (amount: string | null): string => (amount === null ? '' : number(amount, 2));
  return { priced: `${item}/${tariff}`, full: written(full), subsidy: written(subsidy), user: written(user) };
}

function priceIn(given: Given, priced: readonly Priced[]) {
  const chosen = priced.find(({ value }) => value === given['priced']);
  if (!chosen) throw new Error('a price that was not offered');
  return {
    item: chosen.item,
    tariff: chosen.tariff,
    ...filled(given, 'full', 'subsidy', 'user', 'until'),
    from: said(given['from']),
    source: said(given['source']),
    verified: isTicked(given, 'verified'),
  };
}
