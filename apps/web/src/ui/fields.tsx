import { useEffect, useId } from 'react';
import { useController } from 'react-hook-form';
import { useTexts } from '../texts/texts';
import { fieldId } from './field-id';
import { useFormParts } from './form';
import { type Option, Suggestions } from './inputs';
import { Labelled, type Labels } from './labelled';
import { type Parsed, parseDate, parseMoney, parseNumber, parseTime } from './parsing.rules';

interface FieldProps extends Omit<Labels, 'error'> {
  readonly name: string;
  /** A further check of the value as the form gives it: a sentence for what is wrong. */
  readonly check?: (value: string) => string | undefined;
}

function useField({ name, label, optional = false, check }: FieldProps, parse?: (typed: string) => Parsed) {
  const { t } = useTexts();
  const { parsers, labels } = useFormParts();
  const validate = (typed: unknown): string | true => {
    const text = String(typed ?? '').trim();
    if (text === '') return optional || t('ui.mistake.required');
    const parsed = parse?.(text) ?? { value: text };
    if ('mistake' in parsed) return t(`ui.mistake.${parsed.mistake}`);
    return check?.(parsed.value ?? '') ?? true;
  };
  labels.set(name, label);
  if (parse) parsers.set(name, parse);
  useEffect(() => {
    // A field that a step hides is not asked for any more.
    labels.set(name, label);
    return () => void labels.delete(name);
  }, [labels, name, label]);
  const { field, fieldState } = useController({
    name,
    rules: { validate },
    defaultValue: '',
    shouldUnregister: false,
  });
  return { field, error: fieldState.error?.message };
}

/** A line of text, or several; a password is not shown. */
export function TextField({
  rows,
  autoComplete = 'off',
  type = 'text',
  suggestions = [],
  ...props
}: FieldProps & {
  readonly rows?: number;
  readonly autoComplete?: string;
  readonly type?: 'text' | 'password';
  /** Offered while writing; anything else may be written too. */
  readonly suggestions?: readonly string[];
}) {
  const { field, error } = useField(props);
  const list = useId();
  return (
    <Labelled {...props} id={fieldId(props.name)} error={error}>
      {(wiring) =>
        rows ? (
          <textarea {...wiring} {...field} className="input" rows={rows} />
        ) : (
          <>
            <input
              {...wiring}
              {...field}
              className="input"
              type={type}
              autoComplete={autoComplete}
              {...(suggestions.length > 0 && { list })}
            />
            <Suggestions id={list} of={suggestions} />
          </>
        )
      }
    </Labelled>
  );
}

function Parsing({
  parse,
  size,
  hint,
  ...props
}: FieldProps & { readonly parse: (typed: string) => Parsed; readonly size: 'date' | 'number' }) {
  const { field, error } = useField(props, parse);
  return (
    <Labelled {...props} hint={hint} id={fieldId(props.name)} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          {...field}
          className={`input input-${size}`}
          inputMode={size === 'date' ? 'text' : 'decimal'}
          autoComplete="off"
        />
      )}
    </Labelled>
  );
}

/** A day as people write or paste it; the form gives `2022-11-30`. */
export function DateField({ hint, ...props }: FieldProps) {
  const { t } = useTexts();
  return <Parsing {...props} hint={hint ?? t('ui.field.dateHint')} parse={parseDate} size="date" />;
}

/** A number with a decimal comma; the form gives a decimal text. */
export const NumberField = (props: FieldProps) => <Parsing {...props} parse={parseNumber} size="number" />;

/** An amount in euros; the form gives a decimal text. */
export function MoneyField({ hint, ...props }: FieldProps) {
  const { t } = useTexts();
  return <Parsing {...props} hint={hint ?? t('ui.field.moneyHint')} parse={parseMoney} size="number" />;
}

/** A time of the day as people write it; the form gives `08:30`. */
export const TimeField = (props: FieldProps) => <Parsing {...props} parse={parseTime} size="number" />;

/** One choice of a list. */
export function SelectField({ options, ...props }: FieldProps & { readonly options: readonly Option[] }) {
  const { t } = useTexts();
  const { field, error } = useField(props);
  return (
    <Labelled {...props} id={fieldId(props.name)} error={error}>
      {(wiring) => (
        <select {...wiring} {...field} className="input">
          <option value="">{t('ui.field.choose')}</option>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** One choice of a few, all in view. */
export function RadioField({ options, ...props }: FieldProps & { readonly options: readonly Option[] }) {
  const { t } = useTexts();
  const { field, error } = useField(props);
  const id = fieldId(props.name);
  return (
    <fieldset
      className="field"
      data-invalid={error ? true : undefined}
      aria-describedby={error && `${id}-error`}
    >
      <legend>
        {props.label}
        {props.optional && <span className="field-optional"> {t('ui.field.optional')}</span>}
      </legend>
      {props.hint && <p className="field-hint">{props.hint}</p>}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      {options.map(({ value, text }, index) => (
        <label key={value} className="check">
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={props.name}
            value={value}
            checked={field.value === value}
            onChange={() => field.onChange(value)}
            onBlur={field.onBlur}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A yes or no; the form gives true or false. `check` says what is wrong with the answer, where it can be wrong. */
export function CheckField({
  name,
  label,
  check,
}: Pick<FieldProps, 'name' | 'label'> & { readonly check?: (checked: boolean) => string | undefined }) {
  const { labels } = useFormParts();
  labels.set(name, label);
  const { field, fieldState } = useController({
    name,
    defaultValue: false,
    rules: { validate: (value) => check?.(value === true) ?? true },
  });
  const error = fieldState.error?.message;
  const id = fieldId(name);
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      <label className="check">
        <input
          type="checkbox"
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && `${id}-error`}
          checked={field.value === true}
          onChange={(event) => field.onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
