import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, TextInput } from '../ui';

type Words = components['schemas']['WordsDto'];

/** Of which days, whose and as known when; empty is the server's own choice: the last month, the own unit, now. */
export const SCOPE = { from: '', to: '', unit: '', knownAt: '' };
export type Scope = typeof SCOPE;

/** What of a scope is asked for. */
export const asked = <T extends Record<string, string>>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<T>;

/** The scope without what belongs to one page only. */
export const scopeOf = ({ from, to, unit, knownAt }: Scope): Scope => ({ from, to, unit, knownAt });

/** The detectors with their words and counts in a scope. */
export const useDetectors = (scope: Scope) =>
  useRead('/api/detectors', { params: { query: asked(scopeOf(scope)) } }, { keep: true });

/** Says words that come with the answer, in the language chosen. */
export function useWords(): (words: Words | undefined) => string {
  const { language } = useTexts();
  return (words) => words?.[language] ?? '';
}

/** First and last day, unit and day of knowledge. */
export function ScopeFilters({
  scope,
  change,
  children,
}: {
  readonly scope: Scope;
  readonly change: (part: Partial<Scope>) => void;
  readonly children?: React.ReactNode;
}) {
  const { t } = useTexts();
  const isFiltered = Object.values(scopeOf(scope)).some((value) => value !== '');
  const day = (name: 'from' | 'to' | 'knownAt') => (
    <DateInput
      label={t(`detectors.scope.${name}`)}
      value={scope[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <Filters {...(isFiltered && { clear: () => change(SCOPE) })}>
      {day('from')}
      {day('to')}
      {day('knownAt')}
      <TextInput
        label={t('detectors.scope.unit')}
        value={scope.unit}
        onChange={(unit) => change({ unit })}
        settled
      />
      {children}
    </Filters>
  );
}
