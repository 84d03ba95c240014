import { useTexts } from '../texts/texts';
import type { Subject } from '../ui/command-dialog';
import type { DeliveredMonth } from './delivered';
import { useDuration } from './duration';
import { deliveredMinutes } from './month.rules';

/** What is compared where somebody told a month otherwise meanwhile. */
export function useMonthSubject(): (
  month: DeliveredMonth,
  refetch: () => Promise<{ readonly data?: DeliveredMonth | undefined }>,
) => Subject<DeliveredMonth> {
  const { t, number } = useTexts();
  const duration = useDuration();
  return (month, refetch) => ({
    data: month,
    revision: month.revision,
    refetch,
    revisionOf: ({ revision }) => revision,
    fields: ({ deliveries, statements }) => {
      const told = deliveries.reduce((sum, { corrections }) => sum + corrections.length, 0);
      const counted = deliveries.filter(({ withdrawn }) => !withdrawn);
      return [
        [t('delivered-services.figure.deliveries'), number(counted.length)],
        [t('delivered-services.figure.delivered'), duration(deliveredMinutes(deliveries))],
        [t('delivered-services.figure.corrections'), number(told)],
        [t('delivered-services.figure.statements'), number(statements.length)],
      ];
    },
  });
}
