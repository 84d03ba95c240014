import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Loaded, Section } from '../ui';
import { useUnits } from '../units';
import { type UnitLine, unitsOf } from './units.rules';

/** The units that users are of and those known otherwise, with where each comes from. */
export function HouseUnits() {
  const { t } = useTexts();
  const accounts = useRead('/api/accounts', {}, { views: [] });
  const known = useUnits();
  return (
    <Section title={t('providers.units.title')}>
      <p>{t('providers.units.lead')}</p>
      <Loaded read={known}>
        {(units) => <Loaded read={accounts}>{(list) => <UnitLines lines={unitsOf(list, units)} />}</Loaded>}
      </Loaded>
    </Section>
  );
}

function UnitLines({ lines }: { readonly lines: readonly UnitLine[] }) {
  const { t } = useTexts();
  if (lines.length === 0) return <p>{t('providers.units.none')}</p>;
  return (
    <ul>
      {lines.map(({ unit, users, from }) => (
        <li key={unit}>
          {t('providers.units.line', { unit, count: users })}{' '}
          {from
            .filter((origin) => origin !== 'accounts')
            .map((origin) => (
              <span key={origin} className="soft">
                {t(`providers.units.from.${origin}`)}{' '}
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}
