import {
  createContext,
  Fragment,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { catalogueOf, loadCatalogues } from './catalogues';
import { formatDate, formatDecimal, formatInstant, formatMoney, formatMonth, formatPercent } from './formats';
import { KEPT_LANGUAGE, type Language, languageAmong } from './language';
import { filled, find, formFor, type TextValues } from './text.rules';

/** Says texts and writes numbers, days and amounts in the language that was chosen. */
export interface Texts {
  readonly language: Language;
  /** The text of `feature.key`; `{name}` takes a value, `count` chooses the plural form. */
  t(key: string, values?: TextValues): string;
  /** The same where parts of the sentence are elements, e.g. a link. */
  rich(key: string, nodes: Readonly<Record<string, ReactNode>>): ReactNode;
  /** True when there is a text of that key. */
  has(key: string): boolean;
  date(day: string): string;
  month(month: string): string;
  instant(moment: string): string;
  number(value: number | string, digits?: number): string;
  money(amount: string | number): string;
  percent(value: number | string, digits?: number): string;
}

/** Makes the texts of a language; catalogues must have been loaded. */
export function textsIn(language: Language): Texts {
  const seek = (key: string) => {
    const at = key.indexOf('.');
    return find(catalogueOf(language, key.slice(0, at)), key.slice(at + 1));
  };
  const formOf = (key: string, count: unknown): string => formFor(seek(key) ?? key, language, count);
  return {
    language,
    has: (key) => seek(key) !== undefined,
    t: (key, values = {}) => filled(formOf(key, values['count']), language, values),
    rich: (key, nodes) =>
      formOf(key, nodes['count'])
        .split(/(\{\w+\})/)
        .map((part, index) => <Fragment key={index}>{nodes[part.slice(1, -1)] ?? part}</Fragment>),
    date: (day) => formatDate(day, language),
    month: (month) => formatMonth(month, language),
    instant: (moment) => formatInstant(moment, language),
    number: (value, digits) => formatDecimal(value, language, digits),
    money: (amount) => formatMoney(amount, language),
    percent: (value, digits) => formatPercent(value, language, digits),
  };
}

const needed = new Set(['shell', 'ui', 'navigation', 'programmes']);

/** Loads the texts of features now and, when the language is changed, in that one too. */
export async function needTexts(language: Language, features: Iterable<string> = []): Promise<void> {
  for (const feature of features) needed.add(feature);
  await loadCatalogues(language, needed);
}

const Context = createContext<Texts & { choose(language: Language): void }>({
  ...textsIn('sl'),
  choose: () => undefined,
});

/** The language spoken now, outside of components. */
export const spokenLanguage = (): Language => languageAmong([document.documentElement.lang]);

/** Loads a catalogue once it is needed, for what stands on other features' pages; true when it is there. */
export function useCatalogue(feature: string, isNeeded = true): boolean {
  const { language } = useTexts();
  const [loaded, setLoaded] = useState<string | null>(null);
  useEffect(() => {
    if (isNeeded) void needTexts(language, [feature]).then(() => setLoaded(language));
  }, [feature, isNeeded, language]);
  return loaded === language;
}

/** Texts for everything within, beginning with a language whose catalogues are loaded. */
export function TextsProvider({
  first,
  children,
}: {
  readonly first: Language;
  readonly children: ReactNode;
}) {
  const [language, setLanguage] = useState(first);
  const choose = useCallback((next: Language) => {
    void needTexts(next).then(() => {
      localStorage.setItem(KEPT_LANGUAGE, next);
      document.documentElement.lang = next;
      setLanguage(next);
    });
  }, []);
  const value = useMemo(() => ({ ...textsIn(language), choose }), [language, choose]);
  return <Context value={value}>{children}</Context>;
}

/** The texts, and how to choose another language. */
export const useTexts = () => useContext(Context);
