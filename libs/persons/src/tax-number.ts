import { Refusal } from '#libs/kernel';

/** Checks a tax number of 8 digits; refuses `TAX_NUMBER_NOT_8_DIGITS`, `TAX_NUMBER_CHECK_DIGIT` without its value. */
export function parseTaxNumber(text: string): string {
  if (!/^\d{8}$/.test(text)) throw new Refusal('TAX_NUMBER_NOT_8_DIGITS');
  const sum = [...text.slice(0, 7)].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
  const check = 11 - (sum % 11);
  if (check === 11 || Number(text[7]) !== check % 10) throw new Refusal('TAX_NUMBER_CHECK_DIGIT');
  return text;
}
