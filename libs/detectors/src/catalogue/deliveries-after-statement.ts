import { daysBetween } from '#libs/kernel';
import { words } from '#libs/texts';
import { type Detector, evidenceOf, type Found, type ValueOn, within } from '../detector';
import type { RecordFact } from '../facts/record-fact';
import { declareParameters } from '../parameters';
import { INNOCENT } from './innocent';

/** Deliveries that were told otherwise, or withdrawn, after their month had been stated. */
export const deliveriesAfterStatement: Detector = {
  id: 'deliveries-after-statement',
  version: 1,
  title: words(
    'Opravljene storitve, popravljene po obračunu meseca',
    'Prestazioni rettificate dopo il rendiconto del mese',
    'Deliveries corrected after the month was stated',
  ),
  definition: words(
    'Popravek ali umik opravljene storitve, vpisan najmanj določeno število dni po prvem obračunu njenega meseca.',
    'Rettifica o ritiro di una prestazione inserito almeno il numero di giorni stabilito dopo il primo rendiconto del suo mese.',
    'A correction or withdrawal of a delivery that was recorded at least so many days after the first statement of its month.',
  ),
  population: words(
    'popravki in umiki, ki so jih vpisali ljudje; brez uvoženih',
    'rettifiche e ritiri inseriti da persone, senza quelli importati',
    'corrections and withdrawals recorded by people; imported ones apart',
  ),
  innocent: [
    INNOCENT.absence,
    words(
      'Izvajalec ali oseba je na napako opozorila šele ob prejemu obračuna.',
      'L’erogatore o la persona ha segnalato l’errore solo ricevendo il rendiconto.',
      'The provider or the person told of the mistake only when the statement came.',
    ),
  ],
  signs: {
    'corrected-after-statement': words(
      'popravljeno po obračunu',
      'rettificato dopo il rendiconto',
      'corrected after the statement',
    ),
    'withdrawn-after-statement': words(
      'umaknjeno po obračunu',
      'ritirato dopo il rendiconto',
      'withdrawn after the statement',
    ),
  },
  figures: {
    daysAfterStatement: words(
      'dni od obračuna do popravka',
      'giorni dal rendiconto alla rettifica',
      'days from statement to correction',
    ),
    daysLate: words(
      'dni od storitve do popravka',
      'giorni dalla prestazione alla rettifica',
      'days from delivery to correction',
    ),
  },
  parameters: declareParameters('deliveries-after-statement', {
    afterStatementDays: {
      words: words(
        'od obračuna najmanj (dni)',
        'dal rendiconto almeno (giorni)',
        'at least so many days after the statement',
      ),
      unit: 'days',
      value: 0,
      least: 0,
      most: 366,
    },
  }),
  needs: {
    facts: ['DeliveredVisitCorrected', 'DeliveredUnitsCorrected', 'DeliveryWithdrawn'],
    lookUps: null,
    spread: false,
  },
  find: ({ facts, period }, valueOn) =>
    facts
      .filter((fact) => !fact.imported && within(period, fact.recordedOn))
      .flatMap((fact) => found(fact, valueOn)),
};

function found(fact: RecordFact, valueOn: ValueOn): Found[] {
  const { stream, revision, recordedOn: on, unit, type, effectiveOn, detail } = fact;
  if (detail.statedOn === undefined) return [];
  const daysAfterStatement = daysBetween(detail.statedOn, on);
  if (daysAfterStatement < valueOn('afterStatementDays', on)) return [];
  return [
    {
      key: `${stream}/${revision}`,
      on,
      unit,
      about: { kind: 'stream', id: stream },
      signs: [type === 'DeliveryWithdrawn' ? 'withdrawn-after-statement' : 'corrected-after-statement'],
      figures: { daysAfterStatement, daysLate: daysBetween(effectiveOn, on) },
      evidence: [evidenceOf(fact)],
    },
  ];
}
