import type { components } from '../api/schema';
import { formatMinuteOfDay } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { StatusTag } from '../ui';

export type Parameter = components['schemas']['ParameterDto'];
export type ParameterValue = components['schemas']['ParameterValueDto'];

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A parameter's value as people write it: with its unit, amounts in euros, parts side by side. */
export function Value({ value: { text, unit, parts } }: { readonly value: ParameterValue }) {
  const { t, has, number, money, language } = useTexts();
  const word = (said: string): string => {
    if (NUMBER.test(said)) return number(said);
    return has(`parameters.word.${said}`) ? t(`parameters.word.${said}`) : said;
  };
  if (text === null) {
    if (parts.length === 0) return t('parameters.forEver');
    const named = (name: string): string =>
      has(`parameters.part.${name}`) ? t(`parameters.part.${name}`) : name;
    return (
      <ul className="plain-list">
        {parts.map(({ name, text: said }) => (
          <li key={name}>{t('parameters.partLine', { name: named(name), value: word(said) })}</li>
        ))}
      </ul>
    );
  }
  if (unit === 'eur') return money(text);
  if (unit === null) return word(text);
  if (unit === 'minute-of-day') return formatMinuteOfDay(Number(text), language);
  return NUMBER.test(text)
    ? t(`parameters.unit.${unit}`, { count: Number(text) })
    : t('parameters.list', { values: text, unit: t(`parameters.plainUnit.${unit}`) });
}

/** Whether anybody has confirmed it, in words. */
export function Verified({ verified }: { readonly verified: boolean }) {
  const { t } = useTexts();
  return verified ? (
    <StatusTag tone="good">{t('parameters.verified')}</StatusTag>
  ) : (
    <StatusTag tone="warning">{t('parameters.unverified')}</StatusTag>
  );
}

/** What a parameter is called: by the catalogue, by its declaration, or by its id. */
export function useParameterName(): (parameter: Pick<Parameter, 'id' | 'name'>) => string {
  const { t, has } = useTexts();
  return ({ id, name }) => {
    if (has(`parameters.name.${id}`)) return t(`parameters.name.${id}`);
    const [, sign] = /^retention\.(\d+)$/.exec(id) ?? [];
    return sign ? t('parameters.retentionOf', { sign }) : (name ?? id);
  };
}
