import { type Decimal, type LocalDate, type Money, moneyText } from '#libs/kernel';

/** The languages of letters. */
export type Language = 'sl' | 'it';

/** The languages of screens and of what is taken from them. */
export const SCREEN_LANGUAGES = ['sl', 'it', 'en'] as const;
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The forms a Slovene noun takes with a number: 1 oseba, 2 osebi, 3–4 osebe, 5 oseb. */
export interface SlovenePlural {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly other: string;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

function withComma(text: string, language?: ScreenLanguage): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const continental = `${sign}${grouped(whole)}${fraction === undefined ? '' : `,${fraction}`}`;
  return language === 'en' ? continental.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : continental;
}

/** A day as `3. 4. 2023` in Slovene, `3/4/2023` in Italian, `3 Apr 2023` in English. */
export function formatDate(date: LocalDate, language: ScreenLanguage): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (language === 'en') return `${day} ${MONTHS[month - 1]} ${year}`;
  return language === 'sl' ? `${day}. ${month}. ${year}` : `${day}/${month}/${year}`;
}

/** An amount as `4.568,00 EUR`, in English `4,568.00 EUR`. */
export const formatMoney = (amount: Money, language?: ScreenLanguage): string =>
  `${withComma(moneyText(amount), language)} EUR`;

/** A whole number as `23.100`, in English `23,100`. */
export const formatCount = (count: number, language?: ScreenLanguage): string =>
  withComma(String(Math.trunc(count)), language);

/** An exact number, its decimals as they are: `20,5`, in English `20.5`. */
export const formatDecimal = (value: Decimal, language?: ScreenLanguage): string =>
  withComma(value, language);

/** A percentage as `50,78 %` in Slovene, `50,78%` in Italian and `50.78%` in English. */
export const formatPercent = (value: Decimal, language: ScreenLanguage): string =>
  `${withComma(value, language)}${language === 'sl' ? ' ' : ''}%`;

/** The form of a Slovene noun that goes with a whole number; 101, 202, 1003 take those of 1, 2, 3. */
export function slovenePlural(count: number, forms: SlovenePlural): string {
  switch (Math.abs(count) % 100) {
    case 1:
      return forms.one;
    case 2:
      return forms.two;
    case 3:
    case 4:
      return forms.few;
    default:
      return forms.other;
  }
}
