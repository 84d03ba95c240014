import { useCallback } from 'react';
import { useTexts } from '../texts/texts';

interface Offer {
  readonly kind: string;
  readonly hoursPerWeek?: string;
  readonly places?: number;
  readonly parallel?: number;
  readonly rooms?: readonly { readonly code: string; readonly beds: number; readonly for: string }[];
  readonly groups?: readonly { readonly code: string; readonly size: number }[];
  readonly terms?: readonly {
    readonly code: string;
    readonly from: string;
    readonly to: string;
    readonly places: number;
  }[];
}

/** What a provider said it gives, as the interface leaves it open. */
export const offerIn = (offer: object | null): Offer | null => offer as Offer | null;

/** Says in words what a provider said it gives. */
export function useOfferTold(): (offer: object) => string {
  const { t, date, number } = useTexts();
  return useCallback(
    (said) => {
      const offer = said as Offer;
      const each = (list: readonly string[]): string => list.join(', ');
      switch (offer.kind) {
        case 'hours':
          return t('capacity.told.hours', { count: Number(offer.hoursPerWeek ?? 0) });
        case 'places':
          return t('capacity.told.places', { count: offer.places ?? 0 });
        case 'slots':
          return t('capacity.told.slots', { count: offer.parallel ?? 0 });
        case 'beds': {
          const rooms = offer.rooms ?? [];
          const beds = rooms.reduce((sum, room) => sum + room.beds, 0);
          const told = rooms.map((room) => `${room.code}: ${room.beds} (${t(`capacity.for.${room.for}`)})`);
          return `${t('capacity.told.beds', { count: beds })}: ${each(told)}`;
        }
        case 'groups':
          return each((offer.groups ?? []).map(({ code, size }) => `${code}: ${size}`));
        default:
          return each(
            (offer.terms ?? []).map(
              ({ code, from, to, places }) => `${code} ${date(from)} – ${date(to)}: ${places}`,
            ),
          );
      }
    },
    [t, date, number],
  );
}
