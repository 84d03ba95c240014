import type { Names } from '#libs/programmes';

/** So many hours a week in both languages; the number as it is printed. */
export const hoursPerWeek = (hours: string): Names => ({
  sl: `${hours} h na teden`,
  it: `${hours} h alla settimana`,
});
