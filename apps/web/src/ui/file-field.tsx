import { useEffect } from 'react';
import { useController } from 'react-hook-form';
import { fieldId } from './field-id';
import { useFormParts } from './form';
import { Labelled, type Labels } from './labelled';

/** A file to be chosen; `choose` is told which, the form only shows what the server finds wrong with it. */
export function FileField({
  name,
  accept,
  choose,
  ...labels
}: Omit<Labels, 'error'> & {
  readonly name: string;
  readonly accept: string;
  readonly choose: (file: File | null) => void;
}) {
  const { labels: known } = useFormParts();
  known.set(name, labels.label);
  useEffect(() => {
    known.set(name, labels.label);
    return () => void known.delete(name);
  }, [known, name, labels.label]);
  const { field, fieldState } = useController({ name, defaultValue: '' });
  return (
    <Labelled {...labels} id={fieldId(name)} error={fieldState.error?.message}>
      {(wiring) => (
        <input
          {...wiring}
          ref={field.ref}
          name={name}
          type="file"
          className="input"
          accept={accept}
          onBlur={field.onBlur}
          onChange={(event) => {
            const file = event.target.files?.[0] ?? null;
            field.onChange(file?.name ?? '');
            choose(file);
          }}
        />
      )}
    </Labelled>
  );
}
