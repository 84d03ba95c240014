import { paidBy, receivedBy } from '../declare';
import { defineProgramme } from '../programme';

/** self-help-group: twenty groups that meet weekly, at most ten people each. */
export const selfHelpGroup = defineProgramme({
  code: 'self-help-group',
  sign: '182',
  names: { sl: 'skupine za samopomoč', it: 'gruppi di auto-aiuto' },
  intake: { recipient: receivedBy('provider'), form: false, outcome: 'agreement' },
  capacity: { kind: 'groups', groups: 20, size: 10, every: { count: 7, unit: 'days' } },
  waitingList: { kind: 'per-provider', closesElsewhere: [] },
  sensitivity: 'health',
  payer: paidBy('municipality', false),
  open: [{ part: 'eligibility', note: 'pogoji za vključitev niso natisnjeni' }],
});
