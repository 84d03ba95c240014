import { told } from '../declare';

const booking = { item: 'bookingId' };

/** What a provider can give, and what is held of it. */
export const capacityEvents = {
  CapacityBookOpened: told([
    'odprta knjiga zmogljivosti: {provider}, {programme}',
    'aperto il registro delle capacità: {provider}, {programme}',
    'a capacity book was opened: {provider}, {programme}',
  ]),
  CapacityDeclared: told(
    [
      'izvajalec navedel zmogljivosti od {declaredFrom}',
      'capacità dichiarata dal {declaredFrom}',
      'capacity declared from {declaredFrom}',
    ],
    { on: 'from', as: { from: 'declaredFrom', to: 'declaredTo', offer: 'capacityOffer' } },
  ),
  StaffingRecorded: told(
    [
      'zapisano osebje na dan {staffOn}: {employed} zaposlenih, {active} dejavnih',
      'personale registrato al {staffOn}: {employed} occupati, {active} attivi',
      'staff recorded for {staffOn}: {employed} employed, {active} active',
    ],
    { on: 'on', as: { on: 'staffOn' } },
  ),
  CapacityClosed: told(
    [
      'zmogljivost zaprta od {from}: {closureReason}',
      'capacità chiusa dal {from}: {closureReason}',
      'capacity closed from {from}: {closureReason}',
    ],
    { on: 'from', item: 'closureId', as: { reason: 'closureReason', amount: 'closedAmount' } },
  ),
  CapacityReopened: told(
    [
      'zmogljivost spet na voljo od {reopenedOn}',
      'capacità di nuovo disponibile dal {reopenedOn}',
      'capacity can be given again from {reopenedOn}',
    ],
    { on: 'on', item: 'closureId', as: { on: 'reopenedOn' } },
  ),
  PlaceBooked: told(
    [
      'mesto zadržano od {from}: {bookingKind}',
      'posto riservato dal {from}: {bookingKind}',
      'a place is held from {from}: {bookingKind}',
    ],
    { ...booking, on: 'from', as: { kind: 'bookingKind' } },
  ),
  OfferTakenUp: told(
    [
      'zadržano mesto zasede sprejem',
      'il posto riservato passa all’ammissione',
      'what the offer held is now held by the admission',
    ],
    booking,
  ),
  AcceptedPlaceKept: told(
    [
      'ponudba sprejeta: mesto ostane zadržano do sprejema',
      'offerta accettata: il posto resta riservato fino all’ammissione',
      'the offer was accepted: the place stays held until the admission',
    ],
    booking,
  ),
  BookingChanged: told(
    [
      'zadržano mesto spremenjeno od {from}',
      'posto riservato modificato dal {from}',
      'the place held is other from {from}',
    ],
    { ...booking, on: 'from' },
  ),
  PlaceReleased: told(
    ['mesto sproščeno {releasedOn}', 'posto liberato {releasedOn}', 'the place was released {releasedOn}'],
    { ...booking, on: 'on', as: { on: 'releasedOn' } },
  ),
};
