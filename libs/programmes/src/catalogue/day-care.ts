import { weekdays } from '../capacity';
import { holds } from '../criterion';
import { paidBy, printed, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { yesNo } from '../fact';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { olderThan } from '../standard-criteria';

const age = printed('day-care.age', 65);
const someHours = yesNo('needsHelpSomeHoursADay', 'potrebuje pomoč le nekaj ur na dan', 'special');

/** day-care: dnevno varstvo, Dnevni center Oljka. */
export const dayCare = defineProgramme({
  code: 'day-care',
  names: { sl: 'dnevno varstvo (Dnevni center Oljka)', it: 'assistenza diurna (centro diurno Oljka)' },
  intake: { recipient: receivedBy('provider', 'Dnevni center Oljka'), form: false, outcome: 'agreement' },
  eligibility: [
    olderThan(MUNICIPAL, age, 'Oseba je starejša od 65 let.', 'La persona ha più di 65 anni.'),
    holds(
      'some-hours-a-day',
      MUNICIPAL,
      'Oseba potrebuje pomoč le nekaj ur na dan.',
      'Alla persona l’aiuto occorre soltanto per alcune ore al giorno.',
      someHours,
    ),
  ],
  evidence: [APPLICATION],
  waitingList: { kind: 'per-provider', closesElsewhere: [] },
  capacity: { kind: 'places', places: null },
  opening: weekdays('07:00', '17:00'),
  payer: paidBy('municipality', false),
  open: [{ part: 'prices', note: 'cena in oprostitev nista natisnjeni' }],
});
