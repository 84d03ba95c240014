import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Link, Loaded, Page, Section, StatusTag } from '../ui';
import type { LinkTarget } from '../ui/link';
import { DefinitionOf } from './definition';

/** Where the figures of a statistic are seen. */
const SEEN_AT: Readonly<Record<string, LinkTarget>> = {
  'waiting-list-day': { to: '/statistics/need' },
  'waiting-list-monthly': { to: '/statistics/monthly' },
  'waiting-list-drift': { to: '/statistics/drift' },
  'waiting-list-flows': { to: '/statistics/flows' },
  'waiting-list-stock-published': {
    to: '/statistics/published',
    search: { statistic: 'waiting-list-stock-published' },
  },
  'waiting-list-ends-published': {
    to: '/statistics/published',
    search: { statistic: 'waiting-list-ends-published' },
  },
};

/** Every statistic: what it counts, of whom, of which days, where it comes from, and where its figures are seen. */
export default function CataloguePage() {
  const { t, language } = useTexts();
  const read = useRead('/api/statistics', {}, { views: [] });
  return (
    <Page title={t('statistics.catalogue.title')} lead={t('statistics.catalogue.lead')}>
      <Loaded read={read} lines={12}>
        {(statistics) =>
          statistics.map((statistic) => {
            const { id, title, path, published } = statistic;
            const seen = SEEN_AT[id];
            return (
              <Section key={id} title={title[language]}>
                <p>
                  <StatusTag tone={published ? 'good' : 'info'}>
                    {t(published ? 'statistics.catalogue.published' : 'statistics.catalogue.inside')}
                  </StatusTag>{' '}
                  {seen && (
                    <Link {...seen}>{t('statistics.catalogue.figures', { name: title[language] })}</Link>
                  )}
                </p>
                <DefinitionOf statistic={statistic} />
                <p className="soft">
                  {t('statistics.catalogue.source')} <code className="hash">{path}</code>
                </p>
              </Section>
            );
          })
        }
      </Loaded>
    </Page>
  );
}
