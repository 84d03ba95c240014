import { useTexts } from '../texts/texts';
import { TextInput } from '../ui';

const MOST = 1_000;

/** Points for each criterion; what is no whole number from 0 to 1000 does not count. */
export function Weights<N extends string>({
  names,
  weights,
  change,
}: {
  readonly names: readonly N[];
  readonly weights: Readonly<Record<N, string>>;
  readonly change: (name: N, weight: string) => void;
}) {
  const { t } = useTexts();
  const settle = (name: N, typed: string): void => {
    const weight = Number(typed);
    change(name, Number.isInteger(weight) && weight > 0 && weight <= MOST ? String(weight) : '');
  };
  return (
    <fieldset className="weights">
      <legend>{t('replay.rule.weights')}</legend>
      <p className="soft">{t('replay.rule.weightsHint')}</p>
      <div className="field-row">
        {names.map((name) => (
          <TextInput
            key={name}
            label={t(`replay.criterion.${name}`)}
            value={weights[name]}
            onChange={(typed) => settle(name, typed)}
            optional
            settled
          />
        ))}
      </div>
    </fieldset>
  );
}
