import { useTexts } from '../texts/texts';
import { CheckField, DateField, NumberField, RadioField, SelectField } from '../ui/fields';
import { type Fact, optionField, toState } from './facts';

/** A field for each fact that a programme asks; the questions are in Slovene as the programme writes them. */
export function FactFields({ facts }: { readonly facts: readonly Fact[] }) {
  return toState(facts).map((fact) => <FactField key={fact.key} fact={fact} />);
}

function FactField({ fact: { key, kind, label, options } }: { readonly fact: Fact }) {
  const { t } = useTexts();
  const common = { name: key, label: label.charAt(0).toUpperCase() + label.slice(1), optional: true };
  const choices = options.map(({ code, name }) => ({ value: code, text: name }));
  switch (kind) {
    case 'yes-no':
      return (
        <RadioField {...common} options={['yes', 'no'].map((value) => ({ value, text: t(`ui.${value}`) }))} />
      );
    case 'number':
      return <NumberField {...common} />;
    case 'day':
      return <DateField {...common} />;
    case 'choice':
      return <SelectField {...common} options={choices} />;
    case 'choices':
      return (
        <fieldset className="field">
          <legend>{common.label}</legend>
          {options.map(({ code, name }) => (
            <CheckField key={code} name={optionField(key, code)} label={name} />
          ))}
        </fieldset>
      );
  }
}
