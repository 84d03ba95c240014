import { criterion } from '../criterion';
import { notSet, paidBy, receivedBy } from '../declare';
import { APPLICATION, document } from '../evidence';
import { choice } from '../fact';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { whenKnown } from '../verdict';

const tenancy = choice('tenancy', 'vrsta najema', {
  'non-profit': 'neprofitno stanovanje',
  market: 'tržno stanovanje',
  temporary: 'začasno stanovanje',
  'purpose-let': 'namensko stanovanje',
  caretaker: 'hišniško stanovanje',
  'none-of-these': 'nič od tega',
});

/** rent-subsidy: subvencija najemnine, decided by the CSD. */
export const rentSubsidy = defineProgramme({
  code: 'rent-subsidy',
  sign: '181',
  names: { sl: 'subvencija najemnine', it: 'sussidio per l’affitto' },
  intake: { recipient: receivedBy('csd'), form: false, outcome: 'decision', procedure: 'special' },
  eligibility: [
    criterion({
      id: 'tenancy',
      basis: MUNICIPAL,
      text: 'Najem neprofitnega, tržnega, začasnega, namenskega ali hišniškega stanovanja.',
      italian:
        'Locazione di un alloggio non a scopo di lucro, di mercato, temporaneo, a destinazione speciale o di custodia.',
      inputs: [tenancy],
      test: ({ know }) => whenKnown([know(tenancy)], (kind) => kind !== 'none-of-these'),
    }),
  ],
  evidence: [APPLICATION, document('lease', 'najemna pogodba', 'contratto di locazione')],
  capacity: { kind: 'unlimited' },
  payer: paidBy('municipality', false),
  parameters: [notSet('rent-subsidy.income-threshold')],
  open: [
    { part: 'eligibility', note: 'dohodkovni pogoj ni natisnjen' },
    { part: 'evidence', note: 'najemna pogodba je privzeto dokazilo' },
    {
      part: 'procedure',
      note: 'skrajšani ali posebni ugotovitveni postopek ni natisnjen; vzet je daljši rok',
    },
  ],
});
