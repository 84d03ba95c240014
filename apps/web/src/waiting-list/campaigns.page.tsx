import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { usePathParameter } from '../shell/address';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable, Empty, Link, Page } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, TextField } from '../ui/fields';
import { said, textOf } from '../ui/given.rules';
import { BackToList } from './offers.page';

type Campaign = components['schemas']['CampaignDto'];
const STARTERS = ['caseworker', 'manager', 'provider-coordinator'];

/** The re-validation campaigns of a programme, the newest first, and a new one. */
export default function CampaignsPage() {
  const { t } = useTexts();
  const { role } = useSession();
  const code = usePathParameter('code');
  const [starting, setStarting] = useState(false);
  const campaigns = useRead('/api/programmes/{code}/revalidation-campaigns', { params: { path: { code } } });
  const columns = useColumns();
  const mayStart = STARTERS.includes(role);
  return (
    <Page
      title={t('waiting-list.campaigns.title', { programme: t(`programmes.name.${code}`) })}
      lead={t('waiting-list.campaigns.lead')}
      trail={<BackToList code={code} />}
      actions={
        mayStart && (
          <Button kind="primary" onClick={() => setStarting(true)}>
            {t('waiting-list.campaigns.start')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('waiting-list.campaigns.count', { count: campaigns.data?.campaigns.length ?? 0 })}
        columns={columns}
        rows={campaigns.data?.campaigns}
        rowKey={({ campaignId }) => campaignId}
        error={campaigns.error}
        again={() => void campaigns.refetch()}
        empty={<Empty title={t('waiting-list.campaigns.none')} />}
      />
      {starting && <StartCampaign code={code} close={() => setStarting(false)} />}
    </Page>
  );
}

function useColumns(): readonly Column<Campaign>[] {
  const { t, date, number } = useTexts();
  return useMemo(
    () => [
      {
        id: 'started',
        header: t('waiting-list.campaigns.started'),
        cell: ({ campaignId, startedOn }) => (
          <Link to="/revalidation-campaigns/$id" params={{ id: campaignId }}>
            {date(startedOn)}
          </Link>
        ),
        sort: ({ startedOn }) => startedOn,
      },
      {
        id: 'provider',
        header: t('waiting-list.column.provider'),
        cell: ({ provider }) => provider ?? t('waiting-list.offers.all'),
      },
      {
        id: 'since',
        header: t('waiting-list.campaigns.since'),
        cell: ({ notConfirmedSince }) => date(notConfirmedSince),
      },
      {
        id: 'selected',
        header: t('waiting-list.campaigns.asked'),
        align: 'end',
        cell: ({ selected }) => number(selected),
      },
      {
        id: 'standings',
        header: t('waiting-list.campaigns.standings'),
        cell: ({ standings }) =>
          Object.entries(standings)
            .map(([standing, count]) => `${t(`waiting-list.asked.${standing}`)}: ${number(count)}`)
            .join(', '),
      },
    ],
    [t, date, number],
  );
}

function StartCampaign({ code, close }: { readonly code: string; readonly close: () => void }) {
  const { t } = useTexts();
  const { role, unit } = useSession();
  const navigate = useNavigate();
  const start = useCommand('/api/revalidation-campaigns');
  const own = role === 'provider-coordinator' ? (unit ?? '') : '';
  return (
    <CommandDialog
      title={t('waiting-list.campaigns.start')}
      values={{ provider: own }}
      run={async (form) => {
        const body = {
          programme: code,
          municipality: textOf(form, 'municipality'),
          provider: textOf(form, 'provider'),
          notConfirmedSince: said(form['notConfirmedSince']),
        };
        const { campaignId } = await start.mutateAsync({ body });
        await navigate({ to: '/revalidation-campaigns/$id', params: { id: campaignId } });
      }}
      done={t('waiting-list.done')}
      close={close}
    >
      <p>{t('waiting-list.campaigns.startLead')}</p>
      <DateField name="notConfirmedSince" label={t('waiting-list.campaigns.since')} />
      <TextField
        name="provider"
        label={t('waiting-list.column.provider')}
        hint={t('waiting-list.campaigns.allHint')}
        optional
      />
      <TextField
        name="municipality"
        label={t('waiting-list.filter.municipality')}
        hint={t('waiting-list.filter.municipalityHint')}
        optional
      />
    </CommandDialog>
  );
}
