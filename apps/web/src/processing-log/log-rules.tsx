import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { DataTable, Loaded, Section } from '../ui';

/** What data may be used for: every entry names one of these. */
export function Purposes() {
  const { t } = useTexts();
  const purposes = useRead('/api/processing-log/purposes', {}, { views: [] });
  return (
    <Section title={t('processing-log.purposes.title')}>
      <p>{t('processing-log.purposes.text')}</p>
      <Loaded read={purposes}>
        {(list) => (
          <ul className="choices">
            {list.map(({ code }) => (
              <li key={code}>{t(`processing-log.purpose.${code}`)}</li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

/** The runs that removed what the law lets the log keep no longer. */
export function Removals() {
  const { t, instant, number } = useTexts();
  const removals = useRead('/api/processing-log/removals', {}, { views: [] });
  return (
    <Section title={t('processing-log.removals.title')}>
      <DataTable
        caption={t('processing-log.removals.caption')}
        rows={removals.data}
        rowKey={({ removedAt }) => removedAt}
        error={removals.error}
        again={() => void removals.refetch()}
        empty={t('processing-log.removals.empty')}
        sortName="removals"
        columns={[
          { id: 'at', header: t('processing-log.removals.at'), cell: ({ removedAt }) => instant(removedAt) },
          {
            id: 'entries',
            header: t('processing-log.removals.entries'),
            align: 'end',
            cell: ({ entries }) => number(entries),
          },
          {
            id: 'before',
            header: t('processing-log.removals.before'),
            cell: ({ removedBefore }) => instant(removedBefore),
          },
          {
            id: 'kept',
            header: t('processing-log.removals.kept'),
            cell: ({ keptYears }) => t('processing-log.removals.years', { count: keptYears }),
          },
          { id: 'by', header: t('processing-log.removals.by'), cell: ({ runBy }) => runBy },
        ]}
      />
    </Section>
  );
}
