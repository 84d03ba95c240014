import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Loaded, Section } from '../ui';
import { PUBLICATION_DAY } from './publication.rules';

type Statistic = components['schemas']['StatisticDto'];

/** What a statistic counts, as its catalogue says. */
export function Definition({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const read = useRead('/api/statistics', {}, { views: [] });
  return (
    <Section title={t('statistics.definition.title')}>
      <Loaded read={read} lines={4}>
        {(statistics) => {
          const statistic = statistics.find((one) => one.id === id);
          return statistic ? <DefinitionOf statistic={statistic} /> : null;
        }}
      </Loaded>
    </Section>
  );
}

/** The definition of a statistic in the chosen language. */
export function DefinitionOf({ statistic }: { readonly statistic: Statistic }) {
  const { t, language, has } = useTexts();
  const { id, version, population, denominator, measures } = statistic;
  const range = `statistics.catalogue.range.${id}`;
  const items = [
    [t('statistics.definition.name'), `${id}, ${t('statistics.definition.version', { version })}`],
    [t('statistics.definition.population'), population[language]],
    [t('statistics.definition.denominator'), denominator[language]],
    [t('statistics.definition.measures'), measures.map(({ words }) => words[language]).join(' · ')],
    ...(has(range)
      ? [[t('statistics.definition.range'), t(range, { publication: PUBLICATION_DAY })] as const]
      : []),
  ] as const;
  return (
    <dl className="definitions">
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
