import { told } from '../declare';

const validity = {
  from: 'exemptFrom',
  until: 'exemptUntil',
  form: 'exemptionForm',
  facts: 'exemptionFacts',
  periods: 'exemptionPeriods',
};

/** What a person is exempt from, how it was determined, and which decision brought it into force. */
export const exemptionEvents = {
  ExemptionProposed: told(
    [
      'oprostitev izračunana in predlagana od {exemptFrom}: {programme}',
      'esenzione calcolata e proposta dal {exemptFrom}: {programme}',
      'exemption calculated and proposed from {exemptFrom}: {programme}',
    ],
    { on: 'from', as: validity, sets: { standing: 'proposed' } },
  ),
  ExemptionRedetermined: told(
    [
      'oprostitev ponovno ugotovljena od {exemptFrom}: {cause}',
      'esenzione rideterminata dal {exemptFrom}: {cause}',
      'exemption determined anew from {exemptFrom}: {cause}',
    ],
    { on: 'from', as: validity },
  ),
  ExemptionRecalculated: told(
    [
      'oprostitev preračunana na popravljenih podatkih',
      'esenzione ricalcolata su dati corretti',
      'exemption calculated again on corrected facts',
    ],
    { as: validity },
  ),
  DeterminationIssued: told(
    [
      'izračun velja po odločbi, izdani {issuedOn}',
      'calcolo in vigore per provvedimento emesso {issuedOn}',
      'the determination is in force by the decision issued {issuedOn}',
    ],
    { on: 'issuedOn', item: 'determinationId', sets: { standing: 'in-force' }, itemSets: { inForce: true } },
  ),
  DeterminationCeased: told(
    [
      'izračun ne velja več od {ceasedOn}: {ceaseReason}',
      'calcolo non più in vigore dal {ceasedOn}: {ceaseReason}',
      'the determination ceased {ceasedOn}: {ceaseReason}',
    ],
    { on: 'ceasedOn', item: 'determinationId', as: { reason: 'ceaseReason' }, itemSets: { inForce: false } },
  ),
};
