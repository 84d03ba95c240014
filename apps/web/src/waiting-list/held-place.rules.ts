import { addDays, localDate } from '#libs/kernel';
import type { components } from '../api/schema';
import type { Given } from '../ui/form';
import { anyOf, isTicked, said, textOf } from '../ui/given.rules';
import type { Offer } from './entry';

type Booking = components['schemas']['BookingRowDto'];
type BookPlace = components['schemas']['BookPlaceDto'];

export const SEXES = ['female', 'male'] as const;

/** Whether an offer may still come to hold a place: it waits for its answer, or for the admission. */
export const mayHold = ({ standing }: Pick<Offer, 'standing'>): boolean =>
  standing === 'open' || standing === 'accepted';

/** The place that an offer holds now, of the bookings of its provider. */
export const heldBy = (
  { offerId }: Pick<Offer, 'offerId'>,
  bookings: readonly Booking[],
): Booking | undefined =>
  bookings.find(({ bookingId, state }) => bookingId === offerId && state === 'offered');

/** The first day on which an offer that nobody answers holds nothing any more. */
export const lapseOf = ({ answerBy }: Pick<Offer, 'answerBy'>): string => addDays(localDate(answerBy), 1);

/** What a form says of the place that an offer is to hold. */
export const holdIn = (given: Given, offerId: string, provider: string): BookPlace => ({
  provider,
  bookingId: offerId,
  kind: 'offer',
  from: said(given['from']),
  to: textOf(given, 'to'),
  lapsesOn: said(given['lapsesOn']),
  unit: textOf(given, 'place'),
  volume: textOf(given, 'volume'),
  sex: anyOf(given, 'sex', SEXES),
  inCouple: isTicked(given, 'inCouple'),
});
