import { ALWAYS } from '../capacity';
import { criterion } from '../criterion';
import { notSet, paidBy, printedPrice, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { choice } from '../fact';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { isKnown } from '../verdict';

const carePackage = choice('remoteCarePackage', 'paket', {
  'package-a': 'paket A: svojci',
  'package-b': 'paket B: varnostna služba',
});
const providers = notSet<readonly string[]>('remote-care.providers');

/** remote-care: varovanje na daljavo, the red button, day and night. */
export const remoteCare = defineProgramme({
  code: 'remote-care',
  names: { sl: 'varovanje na daljavo (rdeča tipka)', it: 'assistenza a distanza (pulsante rosso)' },
  intake: { recipient: receivedBy('provider'), form: false, outcome: 'agreement' },
  eligibility: [
    criterion({
      id: 'package',
      basis: MUNICIPAL,
      text: 'Izbran je paket A (pokliče se svojce) ali B (varnostna služba).',
      italian: 'È stato scelto il pacchetto A (si chiamano i familiari) o B (servizio di sicurezza).',
      inputs: [carePackage],
      test: ({ know }) => isKnown(know(carePackage)),
    }),
  ],
  evidence: [APPLICATION],
  capacity: { kind: 'unlimited' },
  opening: ALWAYS,
  prices: [
    printedPrice({
      item: 'package-a',
      name: 'paket A: svojci',
      unit: 'month',
      tariff: 'any',
      user: '19.00',
    }),
    printedPrice({
      item: 'package-b',
      name: 'paket B: varnostna služba',
      unit: 'month',
      tariff: 'any',
      user: '31.00',
    }),
  ],
  exemption: true,
  payer: paidBy('municipality'),
  parameters: [providers],
  open: [{ part: 'providers', note: 'dva zaporedna izvajalca; dan zamenjave ni natisnjen' }],
});
