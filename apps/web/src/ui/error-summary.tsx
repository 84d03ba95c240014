import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTexts } from '../texts/texts';
import { fieldId } from './field-id';

/** All that is wrong in a form, each linked to its field; takes the focus whenever sending did not work. */
export function ErrorSummary({
  attempt,
  labels,
}: {
  readonly attempt: number;
  readonly labels: ReadonlyMap<string, string>;
}) {
  const { t } = useTexts();
  const { formState, getFieldState } = useFormContext();
  const summary = useRef<HTMLDivElement>(null);
  const wrong = [...labels]
    .map(([name, label]) => ({ name, label, message: getFieldState(name, formState).error?.message }))
    .filter(({ message }) => message);
  const count = wrong.length;
  useEffect(() => {
    if (attempt > 0 && summary.current) summary.current.focus();
  }, [attempt]);
  if (count === 0) return null;
  return (
    <div
      ref={summary}
      className="notice notice-failed"
      tabIndex={-1}
      role="group"
      aria-labelledby="error-summary"
    >
      <h2 id="error-summary" className="notice-title">
        {t('ui.form.errors', { count })}
      </h2>
      <ul>
        {wrong.map(({ name, label, message }) => (
          <li key={name}>
            <a
              href={`#${fieldId(name)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(name))?.focus();
              }}
            >
              {label}: {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
