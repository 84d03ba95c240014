import { weekdays } from '../capacity';
import { holds } from '../criterion';
import { assumed, paidBy, receivedBy } from '../declare';
import { yesNo } from '../fact';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { olderThan } from '../standard-criteria';

const age = assumed('free-rides.age', 65, 'vir pravi »starejši«, starosti ne navaja');
const doesNotDrive = yesNo('doesNotDrive', 'ne vozi');
const noHelpOfRelatives = yesNo('noHelpOfRelatives', 'nima pomoči svojcev');
const poorTransport = yesNo('poorPublicTransport', 'slabe povezave javnega prevoza');

/** free-rides: Prostofer and Sopotniki, free rides for elderly people, by arrangement. */
export const freeRides = defineProgramme({
  code: 'free-rides',
  sign: '182',
  names: { sl: 'Prostofer, Sopotniki', it: 'Prostofer, Sopotniki' },
  intake: { recipient: receivedBy('provider'), form: false, outcome: 'agreement' },
  eligibility: [
    olderThan(MUNICIPAL, age, 'Oseba je starejša.', 'La persona è anziana.'),
    holds('does-not-drive', MUNICIPAL, 'Oseba ne vozi sama.', 'La persona non guida.', doesNotDrive),
    holds(
      'no-help-of-relatives',
      MUNICIPAL,
      'Oseba nima pomoči svojcev.',
      'La persona non riceve aiuto dai familiari.',
      noHelpOfRelatives,
    ),
    holds(
      'poor-public-transport',
      MUNICIPAL,
      'Javni prevoz je slabo dostopen.',
      'Il trasporto pubblico è poco accessibile.',
      poorTransport,
    ),
  ],
  capacity: { kind: 'hours' },
  opening: weekdays('07:00', '17:00'),
  payer: paidBy('municipality', false),
  open: [{ part: 'eligibility', note: 'starostna meja ni natisnjena' }],
});
