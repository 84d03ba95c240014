import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Loaded, Section } from '../ui';
import { unitsOf } from './units.rules';

/** The units that users are of; where nobody has an account there are none yet. */
export function HouseUnits() {
  const { t } = useTexts();
  const accounts = useRead('/api/accounts', {}, { views: [] });
  return (
    <Section title={t('providers.units.title')}>
      <p>{t('providers.units.lead')}</p>
      <Loaded read={accounts}>
        {(list) => {
          const units = unitsOf(list);
          if (units.length === 0) return <p>{t('providers.units.none')}</p>;
          return (
            <ul>
              {units.map(({ unit, users }) => (
                <li key={unit}>{t('providers.units.line', { unit, count: users })}</li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Section>
  );
}
