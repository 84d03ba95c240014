import { useEffect, useId, useState } from 'react';
import { useTexts } from '../texts/texts';
import { Labelled, type Labels } from './labelled';
import { parseDate, type Parsed, parseMonth } from './parsing.rules';

interface Controlled extends Labels {
  readonly id?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One choice of a list. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A list to choose one thing of, as the browser offers it; `none` is the text of the empty choice. */
export function SelectInput({
  value,
  onChange,
  options,
  none,
  ...labels
}: Controlled & { readonly options: readonly Option[]; readonly none?: string }) {
  return (
    <Labelled {...labels}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** A line of text; `settled` tells it only on leaving the field or with Enter, not at every letter. */
export function TextInput({
  value,
  onChange,
  type = 'text',
  settled = false,
  suggestions = [],
  ...labels
}: Controlled & {
  readonly type?: 'text' | 'search';
  readonly settled?: boolean;
  /** Offered while writing; anything else may be written too. */
  readonly suggestions?: readonly string[];
}) {
  const [typed, setTyped] = useState(value);
  const list = useId();
  useEffect(() => setTyped(value), [value]);
  const change = (next: string): void => {
    setTyped(next);
    if (!settled) onChange(next);
  };
  const settle = (): void => {
    if (settled && typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <Labelled {...labels}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            {...(suggestions.length > 0 && { list })}
            className="input"
            type={type}
            autoComplete="off"
            value={typed}
            onChange={(event) => change(event.target.value)}
            onBlur={settle}
            onKeyDown={(event) => event.key === 'Enter' && settle()}
          />
          <Suggestions id={list} of={suggestions} />
        </>
      )}
    </Labelled>
  );
}

/** What a field of text offers while somebody writes; nothing where there is nothing to offer. */
export function Suggestions({ id, of }: { readonly id: string; readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <datalist id={id}>
      {of.map((each) => (
        <option key={each} value={each} />
      ))}
    </datalist>
  );
}

/**
 * A day outside of forms, e.g. among filters: typed or pasted as people write it, told on leaving the field or with
 * Enter once it is a day; `value` is `2022-11-30` or empty.
 */
export function DateInput(props: Controlled) {
  const { t, date } = useTexts();
  return <Written {...props} parse={parseDate} write={date} usual={t('ui.field.dateHint')} />;
}

/** A month in the same way; `value` is `2022-11` or empty. */
export function MonthInput(props: Controlled) {
  const { t } = useTexts();
  const write = (month: string): string => `${Number(month.slice(5))}. ${month.slice(0, 4)}`;
  return <Written {...props} parse={parseMonth} write={write} usual={t('ui.field.monthHint')} />;
}

function Written({
  value,
  onChange,
  hint,
  parse,
  write,
  usual,
  ...labels
}: Controlled & {
  readonly parse: (text: string) => Parsed;
  readonly write: (value: string) => string;
  readonly usual: string;
}) {
  const { t } = useTexts();
  const shown = value && write(value);
  const [typed, setTyped] = useState(shown);
  const [mistake, setMistake] = useState<string | null>(null);
  useEffect(() => setTyped(shown), [shown]);
  const settle = (): void => {
    const parsed = parse(typed);
    setMistake('mistake' in parsed ? parsed.mistake : null);
    if ('value' in parsed && (parsed.value ?? '') !== value) onChange(parsed.value ?? '');
  };
  return (
    <Labelled {...labels} hint={hint ?? usual} error={mistake ? t(`ui.mistake.${mistake}`) : undefined}>
      {(wiring) => (
        <input
          {...wiring}
          className="input input-date"
          inputMode="text"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
        />
      )}
    </Labelled>
  );
}

/** A yes or no that takes effect at once. */
export function CheckInput({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
