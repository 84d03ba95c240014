import { useState } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { WithinReach } from '../break-glass';
import { useAddressState, usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Button, DataTable, DefinitionList, Empty, Link, Page, SelectInput } from '../ui';
import { AnswerRevalidation } from './answer-revalidation';
import { useAskedColumns } from './asked-columns';
import { ProduceLetters } from './produce-letters';
import { RemoveUnanswered } from './remove-unanswered';

const STANDINGS = [
  'asked',
  'letter-produced',
  'reminded',
  'still-waiting',
  'changed-need',
  'withdraws',
  'removed',
  'reinstated',
] as const;
const MOST = 500;
type Open = 'letters' | 'reminders' | 'remove' | { readonly answer: string };

/** One re-validation campaign: those asked with how they stand, letters, answers, and removals in bulk. */
export default function CampaignPage() {
  const { t, date } = useTexts();
  const id = usePathParameter('id');
  const campaign = useRead('/api/revalidation-campaigns/{id}', { params: { path: { id } } });
  const { data } = campaign;
  return (
    <Page
      title={t('waiting-list.campaign.title', { day: data ? date(data.startedOn) : id.slice(0, 8) })}
      lead={
        data && `${t(`programmes.name.${data.programme}`)}, ${data.provider ?? t('waiting-list.offers.all')}`
      }
      trail={
        data && (
          <Link to="/programmes/$code/revalidation" params={{ code: data.programme }}>
            {t('waiting-list.campaigns.back')}
          </Link>
        )
      }
    >
      <WithinReach read={campaign} of={{ caseId: id }} lines={6}>
        {(shown) => (
          <>
            <Figures campaign={shown} />
            <AskedList id={id} />
          </>
        )}
      </WithinReach>
    </Page>
  );
}

function Figures({ campaign }: { readonly campaign: components['schemas']['CampaignDto'] }) {
  const { t, number } = useTexts();
  const { selected, standings } = campaign;
  return (
    <DefinitionList
      figures
      items={[
        [t('waiting-list.campaigns.asked'), number(selected)],
        ...STANDINGS.map((standing) => {
          const count = standings[standing];
          return [t(`waiting-list.asked.${standing}`), count ? number(count) : null] as const;
        }),
      ]}
    />
  );
}

function AskedList({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const [{ asked }, change] = useAddressState({ asked: '' });
  const [open, setOpen] = useState<Open | null>(null);
  const standing = STANDINGS.find((each) => each === asked);
  const query = { offset: 0, limit: MOST, ...(standing && { standing }) };
  const list = useRead(
    '/api/revalidation-campaigns/{id}/entries',
    { params: { path: { id }, query } },
    { keep: true },
  );
  const columns = useAskedColumns((answer) => setOpen({ answer }));
  const close = (): void => setOpen(null);
  return (
    <>
      <div className="form-actions" role="group" aria-label={t('waiting-list.entry.actions')}>
        <Button onClick={() => setOpen('letters')}>{t('waiting-list.letters.first')}</Button>
        <Button onClick={() => setOpen('reminders')}>{t('waiting-list.letters.reminder')}</Button>
        <Button onClick={() => setOpen('remove')}>{t('waiting-list.removal.title')}</Button>
      </div>
      <SelectInput
        label={t('waiting-list.offers.standing')}
        value={asked}
        onChange={(next) => change({ asked: next })}
        none={t('waiting-list.offers.all')}
        options={STANDINGS.map((value) => ({ value, text: t(`waiting-list.asked.${value}`) }))}
      />
      <DataTable
        caption={t('waiting-list.campaign.count', { count: list.data?.entries.length ?? 0 })}
        columns={columns}
        rows={list.data?.entries}
        rowKey={({ entryId }) => entryId}
        error={list.error}
        again={() => void list.refetch()}
        empty={<Empty title={t('waiting-list.campaign.none')} />}
      />
      {(open === 'letters' || open === 'reminders') && (
        <ProduceLetters id={id} reminder={open === 'reminders'} close={close} />
      )}
      {open === 'remove' && <RemoveUnanswered id={id} close={close} />}
      {open !== null && typeof open === 'object' && (
        <AnswerRevalidation id={id} entryId={open.answer} close={close} />
      )}
    </>
  );
}
