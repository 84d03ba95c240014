import { told } from '../declare';

const delivery = { item: 'deliveryId' };
const DELIVERED = ['VisitDelivered', 'UnitsDelivered', 'DeliveredVisitCorrected', 'DeliveredUnitsCorrected'];

// The differences stand in the trail's own before and after.
const STATEMENT = { on: 'issuedOn', as: { liable: 'liableTotal' }, leaves: ['differences'] };

/** What was delivered, at which price, and what was charged for it. */
export const deliveryEvents = {
  DeliveryMonthOpened: told([
    'odprt mesec storitev {month}: {provider}',
    'aperto il mese di prestazioni {month}: {provider}',
    'a month of services was opened, {month}: {provider}',
  ]),
  VisitDelivered: told(
    [
      'obisk opravljen {start}, {effectiveMinutes}',
      'visita effettuata {start}, {effectiveMinutes}',
      'a visit was made {start}, {effectiveMinutes}',
    ],
    { ...delivery, on: 'start', as: { item: 'serviceItem' } },
  ),
  UnitsDelivered: told(
    [
      'opravljeno {deliveredOn}: {serviceItem}, {quantity}',
      'prestato {deliveredOn}: {serviceItem}, {quantity}',
      'delivered {deliveredOn}: {serviceItem}, {quantity}',
    ],
    { ...delivery, on: 'on', as: { on: 'deliveredOn', item: 'serviceItem' } },
  ),
  DeliveredVisitCorrected: told(
    [
      'obisk popravljen: {correctionReason}',
      'visita corretta: {correctionReason}',
      'a visit was corrected: {correctionReason}',
    ],
    {
      ...delivery,
      on: 'start',
      as: { reason: 'correctionReason', item: 'serviceItem' },
      corrects: DELIVERED,
    },
  ),
  DeliveredUnitsCorrected: told(
    [
      'opravljeno popravljeno: {correctionReason}',
      'prestazione corretta: {correctionReason}',
      'what was delivered was corrected: {correctionReason}',
    ],
    {
      ...delivery,
      on: 'on',
      as: { on: 'deliveredOn', reason: 'correctionReason', item: 'serviceItem' },
      corrects: DELIVERED,
    },
  ),
  DeliveryWithdrawn: told(
    [
      'zapis o opravljeni storitvi preklican: {correctionReason}',
      'prestazione annullata: {correctionReason}',
      'a delivery was withdrawn: {correctionReason}',
    ],
    { ...delivery, as: { reason: 'correctionReason' }, itemSets: { withdrawn: true } },
  ),
  VisitCancelled: told(
    [
      'obisk odpovedan {start}: {cancelledBy}',
      'visita disdetta {start}: {cancelledBy}',
      'a visit was called off {start}: {cancelledBy}',
    ],
    { item: 'cancellationId', on: 'start', as: { item: 'serviceItem' } },
  ),
  VisitCancellationWithdrawn: told(
    [
      'odpoved obiska preklicana: {correctionReason}',
      'disdetta annullata: {correctionReason}',
      'a cancellation was withdrawn: {correctionReason}',
    ],
    { item: 'cancellationId', as: { reason: 'correctionReason' }, itemSets: { withdrawn: true } },
  ),
  CarerSubstituted: told(
    [
      'nadomeščanje: namesto {insteadOf}, {substitutionReason}',
      'sostituzione: al posto di {insteadOf}, {substitutionReason}',
      'another carer came: instead of {insteadOf}, {substitutionReason}',
    ],
    { ...delivery, as: { reason: 'substitutionReason' } },
  ),
  StatementIssued: told(
    [
      'obračun meseca izdan {issuedOn}',
      'rendiconto del mese emesso {issuedOn}',
      'the statement of the month was issued {issuedOn}',
    ],
    STATEMENT,
    [1, 2],
  ),
  CorrectingStatementIssued: told(
    [
      'popravljeni obračun meseca izdan {issuedOn}',
      'rendiconto corretto del mese emesso {issuedOn}',
      'a correcting statement was issued {issuedOn}',
    ],
    STATEMENT,
    [1, 2],
  ),
  ProviderPriceSet: told(
    [
      'cena določena: {serviceItem} ({tariff}), od {from}',
      'prezzo fissato: {serviceItem} ({tariff}), dal {from}',
      'price set: {serviceItem} ({tariff}), from {from}',
    ],
    { on: 'from', item: ['item', 'tariff'], as: { item: 'serviceItem' } },
  ),
};
