import { paidBy, printed, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { agedBetween } from '../standard-criteria';

const youngest = printed('holiday-camp.youngest', 5);
const oldest = printed('holiday-camp.oldest', 18);

/** holiday-camp: letovanja MDPM in several terms; the decisive day is the term's first. */
export const holidayCamp = defineProgramme({
  code: 'holiday-camp',
  sign: '182',
  names: { sl: 'letovanja MDPM', it: 'soggiorni di vacanza MDPM' },
  intake: { recipient: receivedBy('provider', 'MDPM'), form: false, outcome: 'agreement' },
  eligibility: [
    agedBetween(
      MUNICIPAL,
      youngest,
      oldest,
      'Otrok ali mladostnik je star od 5 do 18 let.',
      'Il bambino o ragazzo ha dai 5 ai 18 anni.',
    ),
  ],
  evidence: [APPLICATION],
  waitingList: { kind: 'per-provider', closesElsewhere: [] },
  capacity: { kind: 'places', places: null, perTerm: true },
  payer: paidBy('municipality', false),
  open: [
    { part: 'age-groups', note: 'meje posameznih starostnih skupin niso natisnjene' },
    { part: 'capacity', note: 'mesta po izmenah niso natisnjena' },
  ],
});
