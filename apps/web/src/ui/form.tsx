import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { type FieldValues, FormProvider, useForm, type UseFormReturn } from 'react-hook-form';
import { type ApiProblem, asProblem, type FieldProblem } from '../api/problem';
import { useTexts } from '../texts/texts';
import { Button } from './button';
import { Problem, useProblemTexts } from './problem';
import { ErrorSummary } from './error-summary';
import type { Parsed } from './parsing.rules';

type Parser = (typed: string) => Parsed;
/** What a form gives: texts as typed, days as `2022-11-30`, numbers as decimal texts, null for what was left empty. */
export type Given = Readonly<Record<string, string | boolean | null>>;

interface FormParts {
  readonly parsers: Map<string, Parser>;
  readonly labels: Map<string, string>;
}

const Parts = createContext<FormParts | null>(null);

/** The registers of the form around a field. */
export function useFormParts(): FormParts {
  const parts = useContext(Parts);
  if (!parts) throw new Error('a field stands outside of a form');
  return parts;
}

interface FormProps {
  /** First values by field name; a field left out begins empty. */
  readonly values?: Readonly<Record<string, string | boolean>>;
  /** Does the work; a thrown `ApiProblem` is shown, at its fields where it names any. */
  readonly onSubmit: (given: Given) => Promise<unknown>;
  /** The words of the button; "Save" where left out. */
  readonly submit?: string;
  readonly cancel?: ReactNode;
  /** Takes a 412 over, e.g. to open a `ConflictDialog`. */
  readonly onStale?: (problem: ApiProblem) => void;
  /** Names of fields where the server's paths differ: `{ 'applicant.bornOn': 'bornOn' }`. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Sees every change of what was typed, e.g. to keep a draft. */
  readonly onChange?: (typed: Record<string, string | boolean>) => void;
  readonly children: ReactNode;
}

/** A form: errors are summed up on top, focused and linked, and stand at their fields; what was typed is kept. */
export function Form({
  values = {},
  onSubmit,
  submit,
  cancel,
  onStale,
  paths = {},
  onChange,
  children,
}: FormProps) {
  const form = useForm<FieldValues>({ defaultValues: values, shouldFocusError: false });
  const { t, has } = useTexts();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const parts = useRef<FormParts>({ parsers: new Map(), labels: new Map() });
  useProblemTexts(true);
  useChanges(form, onChange);
  const sentence = ({ code }: FieldProblem): string =>
    has(`problems.fields.${code}`) ? t(`problems.fields.${code}`) : t('ui.mistake.other', { code });
  const refused = (error: unknown): void => {
    const found = asProblem(error);
    if (found.isStale && onStale) return onStale(found);
    const [known, unknown] = split(found.errors, paths, parts.current.labels);
    for (const [name, each] of known) form.setError(name, { type: 'server', message: sentence(each) });
    setProblem(known.length === 0 || unknown.length > 0 ? found : null);
  };
  const send = form.handleSubmit(async (typed) => {
    setProblem(null);
    try {
      await onSubmit(givenIn(typed, parts.current.parsers));
    } catch (error) {
      refused(error);
    }
  });
  const { isSubmitting } = form.formState;
  return (
    <FormProvider {...form}>
      <Parts value={parts.current}>
        <form
          noValidate
          className="form"
          onSubmit={(event) => void send(event).finally(() => setAttempt((count) => count + 1))}
        >
          <ErrorSummary attempt={attempt} labels={parts.current.labels} />
          {problem && <Problem error={problem} />}
          {children}
          <div className="form-actions">
            <Button type="submit" kind="primary" busy={isSubmitting}>
              {submit ?? t('ui.save')}
            </Button>
            {cancel}
          </div>
        </form>
      </Parts>
    </FormProvider>
  );
}

function useChanges(form: UseFormReturn, onChange: FormProps['onChange']): void {
  const told = useRef(onChange);
  told.current = onChange;
  useEffect(() => {
    const subscription = form.watch((typed) => told.current?.(typed as Record<string, string | boolean>));
    return () => subscription.unsubscribe();
  }, [form]);
}

function givenIn(typed: FieldValues, parsers: ReadonlyMap<string, Parser>): Given {
  const value = (name: string, text: unknown) => {
    if (typeof text === 'boolean') return text;
    const parsed = parsers.get(name)?.(String(text ?? ''));
    if (parsed) return 'value' in parsed ? parsed.value : null;
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
  };
  return Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, value(name, text)]));
}

function split(
  errors: readonly FieldProblem[],
  paths: Readonly<Record<string, string>>,
  fields: ReadonlyMap<string, string>,
): [(readonly [string, FieldProblem])[], FieldProblem[]] {
  const named = errors.map((each) => [paths[each.path] ?? each.path, each] as const);
  const unknown = named.filter(([name]) => !fields.has(name)).map(([, each]) => each);
  return [named.filter(([name]) => fields.has(name)), unknown];
}
