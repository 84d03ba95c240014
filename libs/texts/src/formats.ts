import { type Decimal, type LocalDate, type Money, moneyText } from '#libs/kernel';

/** The languages of letters and screens. */
export type Language = 'sl' | 'it';

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

function withComma(text: string): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return `${sign}${grouped(whole)}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A day as `3. 4. 2023` in Slovene, `3/4/2023` in Italian. */
export function formatDate(date: LocalDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return language === 'sl' ? `${day}. ${month}. ${year}` : `${day}/${month}/${year}`;
}

/** An amount as `4.568,00 EUR`, in both languages. */
export const formatMoney = (amount: Money): string => `${withComma(moneyText(amount))} EUR`;

/** A whole number as `23.100`. */
export const formatCount = (count: number): string => withComma(String(Math.trunc(count)));

/** An exact number with a comma, its decimals as they are: `20,5`. */
export const formatDecimal = (value: Decimal): string => withComma(value);

/** A percentage as `50,78 %` in Slovene and `50,78%` in Italian. */
export const formatPercent = (value: Decimal, language: Language): string =>
  `${withComma(value)}${language === 'sl' ? ' ' : ''}%`;

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
