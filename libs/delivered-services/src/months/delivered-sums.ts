import { addDecimals, type Decimal, decimal, type Month } from '#libs/kernel';
import type { Tariff } from '#libs/programmes';
import { portionsOf } from '../delivery.rules';
import { counted, type DeliveryMonth } from '../delivery-month.rules';

/** A provider's month under an admission as the view keeps it; `revision` is that of its stream. */
export interface StoredMonth {
  readonly admissionId: string;
  readonly month: Month;
  readonly programme: string;
  readonly provider: string;
  readonly municipality: string | null;
  readonly personId: string;
  readonly revision: string;
  readonly changed: boolean;
  readonly deliveries: DeliveryMonth['deliveries'];
  readonly cancellations: DeliveryMonth['cancellations'];
  readonly statements: DeliveryMonth['statements'];
}

/** What was delivered of an item under a tariff in a month. */
export interface DeliveredSum {
  readonly month: Month;
  readonly item: string;
  readonly tariff: Tariff;
  readonly deliveries: number;
  readonly minutes: number;
  readonly units: Decimal;
}

/** What was delivered in months by item and tariff, as the view sums it up. */
export function sumsOf(months: readonly StoredMonth[]): DeliveredSum[] {
  const sums = new Map<string, DeliveredSum>();
  for (const { month, ...known } of months)
    for (const facts of counted(known)) {
      const touched = new Set<string>();
      for (const { item, tariff, minutes, units } of portionsOf(facts)) {
        const key = `${month} ${item} ${tariff}`;
        const sum = sums.get(key) ?? { month, item, tariff, deliveries: 0, minutes: 0, units: decimal('0') };
        sums.set(key, {
          ...sum,
          deliveries: sum.deliveries + (touched.has(key) ? 0 : 1),
          minutes: sum.minutes + minutes,
          units: addDecimals(sum.units, units),
        });
        touched.add(key);
      }
    }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}
