import { useState } from 'react';
import { useRead } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, Empty, Link, Loaded, Page } from '../ui';
import type { Programme } from './delivered';
import { SetPrice } from './price-dialog';
import { FILTERS, PriceFilterFields } from './prices-filters';
import type { Price } from './prices.rules';
import { PricesTable } from './prices-table';

/** The prices of a programme by one price list: what holds on a day, what was set when, and setting a price. */
export default function PricesPage() {
  const { t } = useTexts();
  const { role, unit } = useSession();
  const [filters, change] = useAddressState(FILTERS);
  const programme = useRead(
    '/api/programmes/{code}',
    { params: { path: { code: filters.programme } } },
    { views: [], keep: true },
  );
  const own = role === 'provider-coordinator' ? (unit ?? '') : '';
  const provider = filters.provider || own || (programme.data?.prices[0]?.provider ?? '');
  return (
    <Page
      title={t('delivered-services.prices.title')}
      lead={t('delivered-services.prices.lead')}
      actions={
        <Link to="/programmes/$code" params={{ code: filters.programme }} className="button button-secondary">
          {t('delivered-services.prices.toProgramme')}
        </Link>
      }
    >
      <PriceFilterFields filters={{ ...filters, provider }} known={programme.data} change={change} />
      <Loaded read={programme} lines={8}>
        {(shown) =>
          shown.code !== filters.programme ? null : shown.prices.length === 0 ? (
            <Empty title={t('delivered-services.prices.without')} />
          ) : (
            <PriceList programme={shown} provider={provider} filters={filters} />
          )
        }
      </Loaded>
    </Page>
  );
}

/** Whether whoever sits here may set prices of a list: a manager, an administrator, or the provider whose list it is. */
function useMaySet(provider: string): boolean {
  const { role, unit } = useSession();
  if (role === 'provider-coordinator') return unit === provider;
  return role === 'manager' || role === 'administrator';
}

function PriceList({
  programme,
  provider,
  filters: { on, times },
}: {
  readonly programme: Programme;
  readonly provider: string;
  readonly filters: typeof FILTERS;
}) {
  const { t } = useTexts();
  const [setting, set] = useState<'new' | Price | null>(null);
  const maySet = useMaySet(provider);
  const read = useRead(
    '/api/delivered-services/prices',
    { params: { query: { programme: programme.code, provider } } },
    { views: [], keep: true },
  );
  return (
    <>
      {maySet ? (
        <p>
          <Button kind="primary" onClick={() => set('new')}>
            {t('delivered-services.prices.set')}
          </Button>
        </p>
      ) : (
        <p className="soft">{t('delivered-services.prices.whoSets')}</p>
      )}
      <PricesTable
        read={read}
        day={on || dayOf(new Date())}
        all={times === 'all'}
        {...(maySet && { again: set })}
      />
      {setting && (
        <SetPrice
          programme={programme}
          provider={provider}
          after={setting === 'new' ? null : setting}
          close={() => set(null)}
        />
      )}
    </>
  );
}
