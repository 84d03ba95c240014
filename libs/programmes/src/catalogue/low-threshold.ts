import { holds } from '../criterion';
import { paidBy, receivedBy } from '../declare';
import { document } from '../evidence';
import { yesNo } from '../fact';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';

const signed = yesNo('agreementSigned', 'dogovor je podpisan');

/** low-threshold: PO MOČ; users are known under a code, never by name. */
export const lowThreshold = defineProgramme({
  code: 'low-threshold',
  sign: '182',
  names: { sl: 'PO MOČ', it: 'PO MOČ' },
  intake: { recipient: receivedBy('provider', 'PO MOČ'), form: false, outcome: 'agreement' },
  eligibility: [
    holds(
      'signed-agreement',
      MUNICIPAL,
      'Dogovor o sodelovanju je podpisan.',
      'L’accordo di collaborazione è firmato.',
      signed,
    ),
  ],
  evidence: [document('signed-agreement', 'podpisan dogovor', 'accordo firmato')],
  capacity: { kind: 'unlimited' },
  identity: 'code-only',
  sensitivity: 'pseudonymous',
  conduct: {
    signedAgreement: true,
    abstinence: false,
    breachSuspends: ['group-work'],
    goesOn: ['individual-work'],
  },
  payer: paidBy('municipality'),
  published: [
    {
      year: 2023,
      measure: 'users',
      total: 149,
      breakdowns: [
        { field: 100, centre: 49 },
        { men: 113, women: 36 },
      ],
      source: MUNICIPAL.act,
    },
    {
      year: 2023,
      measure: 'needles-issued',
      total: 23_100,
      breakdowns: [],
      parts: { returned: { count: 9_855, printedPercent: 42 } },
      source: MUNICIPAL.act,
    },
  ],
});
