import { type ReactNode, useId } from 'react';
import { useTexts } from '../texts/texts';

/** What every field says beside its value. */
export interface Labels {
  readonly label: string;
  /** How to fill it in; stands before the field. */
  readonly hint?: string;
  /** What is wrong with it, in a sentence. */
  readonly error?: string | undefined;
  /** Fields are required unless they say that they are not. */
  readonly optional?: boolean;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Label, hint and error around an input, wired so that they are heard together. */
export function Labelled({
  label,
  hint,
  error,
  optional = false,
  id: given,
  children,
}: Labels & { readonly id?: string; readonly children: (wiring: Wiring) => ReactNode }) {
  const { t } = useTexts();
  const own = useId();
  const id = given ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="field-optional"> {t('ui.field.optional')}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  );
}
