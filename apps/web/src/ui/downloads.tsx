import { useState } from 'react';
import { download } from '../api/download';
import { ApiProblem } from '../api/problem';
import { useTexts } from '../texts/texts';
import { Button } from './button';
import { Problem } from './problem';

/** The same thing as files: a button for each form, and why one could not be had. */
export function Downloads({
  label,
  forms,
}: {
  readonly label: string;
  /** `file` names the file where the server gives it no name. */
  readonly forms: readonly { readonly name: string; readonly address: string; readonly file?: string }[];
}) {
  const { t } = useTexts();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const fetchOne = ({ name, address, file }: (typeof forms)[number]): void => {
    setBusy(name);
    setError(null);
    download(address, file)
      .catch((problem: unknown) => setError(toldByField(problem)))
      .finally(() => setBusy(null));
  };
  return (
    <>
      <div className="downloads" role="group" aria-label={label}>
        <span aria-hidden="true">{label}</span>
        {forms.map((form) => (
          <Button
            key={form.name}
            busy={busy === form.name}
            aria-label={t('ui.download', { name: form.name })}
            onClick={() => fetchOne(form)}
          >
            {form.name}
          </Button>
        ))}
      </div>
      {error !== null && <Problem error={error} />}
    </>
  );
}

// A file has no fields: what is wrong with the only one is what is wrong.
function toldByField(problem: unknown): unknown {
  const [wrong, ...more] = problem instanceof ApiProblem ? problem.errors : [];
  return wrong && more.length === 0 ? new ApiProblem(400, wrong.code) : problem;
}
