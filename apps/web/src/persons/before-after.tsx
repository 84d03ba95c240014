import { useWatch } from 'react-hook-form';
import { useTexts } from '../texts/texts';

/** What is about to be changed, before and after side by side; nothing as long as nothing was. */
export function BeforeAfter({
  before,
  names,
}: {
  readonly before: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}) {
  const { t } = useTexts();
  const typed: Readonly<Record<string, unknown>> = useWatch();
  const say = (name: string, value: string): string => {
    if (value === '') return t('ui.none');
    return name === 'sex' ? t(`persons.sex.${value}`) : value;
  };
  const changed = names.flatMap((name) => {
    const after = String(typed[name] ?? '').trim();
    return after !== '' && after !== before[name] ? [{ name, after }] : [];
  });
  if (changed.length === 0) return null;
  return (
    <table className="table">
      <caption>{t('persons.change.difference')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('persons.change.field')}</th>
          <th scope="col">{t('persons.change.before')}</th>
          <th scope="col">{t('persons.change.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ name, after }) => (
          <tr key={name}>
            <th scope="row">{t(`persons.field.${name}`)}</th>
            <td>{say(name, before[name] ?? '')}</td>
            <td>{say(name, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
