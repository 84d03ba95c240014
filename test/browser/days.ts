const DAY_MS = 86_400_000;
const DAYS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Ljubljana' });

/** The office's day, `2026-11-23`, so many days from today: at night it is another than the machine's. */
export const officeDay = (daysFromNow = 0): string => DAYS.format(Date.now() + daysFromNow * DAY_MS);
