import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, DefinitionList, Loaded, Page, Section, StatusTag } from '../ui';

type Keys = components['schemas']['KeysDto'];
type MasterKey = Keys['masterKeys'][number];

/** How personal data are sealed: which master key wraps, since when, and how many data keys; never a key itself. */
export default function KeysPage() {
  const { t } = useTexts();
  const columns = useColumns();
  const keys = useRead('/api/keys', {}, { views: [] });
  return (
    <Page title={t('sign-in.keys.title')} lead={t('sign-in.keys.lead')}>
      <Loaded read={keys} lines={6}>
        {(known) => (
          <>
            <Figures keys={known} />
            <Section title={t('sign-in.keys.masters')}>
              <DataTable
                caption={t('sign-in.keys.caption', { count: known.masterKeys.length })}
                columns={columns}
                rows={known.masterKeys}
                rowKey={({ id }) => id}
                empty={t('sign-in.keys.empty')}
              />
              <p>{t('sign-in.keys.rotate')}</p>
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Figures({ keys: { masterKeys, destroyed } }: { readonly keys: Keys }) {
  const { t, instant, number } = useTexts();
  const inUse = masterKeys.find(({ retiredAt }) => retiredAt === null);
  const rotated = masterKeys.length > 1 ? inUse?.firstUsedAt : undefined;
  const sum = masterKeys.reduce((all, { dataKeys }) => all + dataKeys, 0);
  return (
    <DefinitionList
      items={[
        [t('sign-in.keys.inUse'), inUse ? <code key="id">{inUse.id}</code> : t('ui.none')],
        [t('sign-in.keys.rotated'), rotated ? instant(rotated) : t('sign-in.keys.never')],
        [t('sign-in.keys.dataKeys'), number(sum)],
        [t('sign-in.keys.destroyed'), number(destroyed)],
      ]}
    />
  );
}

function useColumns(): readonly Column<MasterKey>[] {
  const { t, instant, number } = useTexts();
  return useMemo(
    () => [
      { id: 'id', header: t('sign-in.keys.id'), cell: ({ id }) => <code>{id}</code>, sort: ({ id }) => id },
      { id: 'first', header: t('sign-in.keys.first'), cell: ({ firstUsedAt }) => instant(firstUsedAt) },
      {
        id: 'state',
        header: t('sign-in.field.state'),
        cell: ({ retiredAt }) =>
          retiredAt === null ? (
            <StatusTag tone="good">{t('sign-in.keys.wraps')}</StatusTag>
          ) : (
            t('sign-in.keys.retired', { when: instant(retiredAt) })
          ),
      },
      {
        id: 'keys',
        header: t('sign-in.keys.dataKeys'),
        align: 'end',
        cell: ({ dataKeys }) => number(dataKeys),
        sort: ({ dataKeys }) => dataKeys,
      },
    ],
    [t, instant, number],
  );
}
