import { useMemo, useState } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable, Section, StatusTag } from '../ui';

type Entry = components['schemas']['LogEntryDto'];

/** Who looked at a person's data or changed them, why, and with what outcome. */
export function PersonLookUps({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const [after, setAfter] = useState<string | null>(null);
  const query = { limit: 100, ...(after !== null && { after }) };
  const log = useRead(
    '/api/processing-log/persons/{personId}',
    { params: { path: { personId: id }, query } },
    { views: [], keep: true },
  );
  const next = log.data?.next ?? null;
  return (
    <Section title={t('persons.tab.looks')}>
      <DataTable
        caption={t('persons.looks.caption')}
        columns={useColumns()}
        rows={log.data?.entries}
        rowKey={({ entryId }) => entryId}
        error={log.error}
        again={() => void log.refetch()}
        empty={t('persons.looks.empty')}
        sortName="looks"
      />
      <div className="form-actions">
        {after !== null && <Button onClick={() => setAfter(null)}>{t('persons.looks.latest')}</Button>}
        {next !== null && <Button onClick={() => setAfter(next)}>{t('persons.looks.earlier')}</Button>}
      </div>
    </Section>
  );
}

function useColumns(): readonly Column<Entry>[] {
  const { t, instant } = useTexts();
  return useMemo(
    () => [
      { id: 'at', header: t('persons.looks.at'), cell: ({ at }) => instant(at), sort: ({ at }) => at },
      {
        id: 'who',
        header: t('persons.looks.who'),
        cell: ({ actorId }) => actorId,
        sort: ({ actorId }) => actorId,
      },
      {
        id: 'unit',
        header: t('persons.column.unit'),
        cell: ({ unit }) => unit ?? '–',
        sort: ({ unit }) => unit,
      },
      { id: 'kind', header: t('persons.looks.kind'), cell: ({ kind }) => t(`persons.looks.kinds.${kind}`) },
      { id: 'action', header: t('persons.looks.action'), cell: ({ action }) => action },
      { id: 'purpose', header: t('persons.looks.purpose'), cell: ({ purpose }) => purpose },
      {
        id: 'outcome',
        header: t('persons.looks.outcome'),
        cell: ({ outcome }) => (
          <StatusTag tone={outcome === 'done' ? 'neutral' : 'warning'}>
            {t(`persons.looks.outcomes.${outcome}`)}
          </StatusTag>
        ),
      },
    ],
    [t, instant],
  );
}
