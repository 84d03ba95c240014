import { useMemo, useState } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState, usePathParameter } from '../shell/address';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import {
  Button,
  type Column,
  DataTable,
  Deadline,
  Empty,
  Filters,
  Link,
  Page,
  SelectInput,
  StatusTag,
  TextInput,
  type Tone,
} from '../ui';
import { LapseOffers } from './lapse-offers';

type Offer = components['schemas']['OfferDto'];
const STANDINGS = ['open', 'accepted', 'refused', 'lapsed', 'withdrawn', 'void'] as const;
const TONES: Readonly<Record<string, Tone>> = { open: 'info', accepted: 'good', lapsed: 'warning' };
const MOST = 500;

/** The offers of places in a programme, the earliest deadline first; those whose time is over lapse together. */
export default function OffersPage() {
  const { t } = useTexts();
  const { role, unit } = useSession();
  const code = usePathParameter('code');
  const [filters, change] = useAddressState({ standing: 'open', provider: '' });
  const [lapsing, setLapsing] = useState(false);
  const standing = STANDINGS.find((each) => each === filters.standing);
  const query = {
    offset: 0,
    limit: MOST,
    ...(standing && { standing }),
    ...(filters.provider && { provider: filters.provider }),
  };
  const offers = useRead(
    '/api/programmes/{code}/waiting-list/offers',
    { params: { path: { code }, query } },
    { keep: true },
  );
  const columns = useColumns();
  const own = role === 'provider-coordinator' ? unit : null;
  return (
    <Page
      title={t('waiting-list.offers.title', { programme: t(`programmes.name.${code}`) })}
      trail={<BackToList code={code} />}
      actions={<Button onClick={() => setLapsing(true)}>{t('waiting-list.offers.lapse')}</Button>}
    >
      <Filters>
        <SelectInput
          label={t('waiting-list.offers.standing')}
          value={filters.standing}
          onChange={(next) => change({ standing: next })}
          options={['all', ...STANDINGS].map((value) => ({
            value,
            text: value === 'all' ? t('waiting-list.offers.all') : t(`waiting-list.offer.standing.${value}`),
          }))}
        />
        <TextInput
          label={t('waiting-list.filter.provider')}
          value={filters.provider}
          onChange={(provider) => change({ provider })}
          settled
        />
      </Filters>
      <DataTable
        caption={t('waiting-list.offers.count', { count: offers.data?.offers.length ?? 0 })}
        columns={columns}
        rows={offers.data?.offers}
        rowKey={({ offerId }) => offerId}
        error={offers.error}
        again={() => void offers.refetch()}
        empty={<Empty title={t('waiting-list.offers.none')} />}
      />
      {lapsing && (
        <LapseOffers code={code} provider={own ?? filters.provider} close={() => setLapsing(false)} />
      )}
    </Page>
  );
}

/** The way back to the list of a programme. */
export function BackToList({ code }: { readonly code: string }) {
  const { t } = useTexts();
  return (
    <Link to="/programmes/$code/waiting-list" params={{ code }}>
      {t('waiting-list.title', { programme: t(`programmes.name.${code}`) })}
    </Link>
  );
}

function useColumns(): readonly Column<Offer>[] {
  const { t, date, number } = useTexts();
  return useMemo(
    () => [
      {
        id: 'entry',
        header: t('waiting-list.column.entry'),
        cell: ({ entryId }) => (
          <Link to="/waiting-list-entries/$id" params={{ id: entryId }} search={{ tab: 'offers' }}>
            {entryId.slice(0, 8)}
          </Link>
        ),
      },
      {
        id: 'standing',
        header: t('waiting-list.offers.standing'),
        cell: ({ standing }) => (
          <StatusTag tone={TONES[standing] ?? 'neutral'}>
            {t(`waiting-list.offer.standing.${standing}`)}
          </StatusTag>
        ),
        sort: ({ standing }) => standing,
      },
      {
        id: 'offered',
        header: t('waiting-list.offer.offeredOn'),
        cell: ({ offeredOn }) => date(offeredOn),
        sort: ({ offeredOn }) => offeredOn,
      },
      {
        id: 'answer',
        header: t('waiting-list.offers.answerBy'),
        cell: ({ answerBy, standing }) => <Deadline day={answerBy} done={standing !== 'open'} />,
        sort: ({ answerBy }) => answerBy,
      },
      {
        id: 'rank',
        header: t('waiting-list.offers.rank'),
        align: 'end',
        cell: ({ rank }) => number(rank),
        sort: ({ rank }) => rank,
      },
      {
        id: 'passed',
        header: t('waiting-list.offers.passedOver'),
        align: 'end',
        cell: ({ passedOver }) => number(passedOver),
        sort: ({ passedOver }) => passedOver,
      },
      {
        id: 'provider',
        header: t('waiting-list.column.provider'),
        cell: ({ provider }) => provider,
        sort: ({ provider }) => provider,
      },
    ],
    [t, date, number],
  );
}
