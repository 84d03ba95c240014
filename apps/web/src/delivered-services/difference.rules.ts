/** What a difference between two statements is about, read from how the server names it. */
export interface Subject {
  readonly from: string | null;
  readonly until: string | null;
  readonly item: string | null;
  readonly tariff: string | null;
  /** The user's price of one unit in EUR. */
  readonly price: string | null;
  /** Charged for visits that were called off. */
  readonly cancelled: boolean;
}

const NONE: Subject = { from: null, until: null, item: null, tariff: null, price: null, cancelled: false };

/** The days, item, tariff and price in `2026-03-01/2026-03-31 care weekday 700`; the days only of a share. */
export function subjectOf(subject: string): Subject {
  const [days = '', item = null, tariff = null, cents = null, off] = subject.split(' ');
  const [from, until] = days.split('/');
  if (!from || !until) return NONE;
  return {
    from,
    until,
    item,
    tariff,
    price: cents === null ? null : euros(cents),
    cancelled: off === 'cancelled',
  };
}

const euros = (cents: string): string => {
  const digits = cents.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The figure of a difference and, where it is a liable person's part, whose. */
export function figureOf(figure: string): { readonly name: string; readonly personId: string | null } {
  const [name = '', personId = null] = figure.split(':');
  return { name, personId };
}
