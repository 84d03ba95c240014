import { told } from '../declare';

/** By which rules lists are ordered, and what came with register files. */
export const listRuleEvents = {
  TieSeedDrawn: told(
    [
      'izžrebano seme za enake primere: {seed}',
      'sorteggiato il seme per i casi uguali: {seed}',
      'the seed for equal cases was drawn: {seed}',
    ],
    { on: 'drawnOn' },
  ),
  PriorityRuleAdopted: told(
    [
      'pravilo prednosti {version} velja od {validFrom}',
      'regola di priorità {version} in vigore dal {validFrom}',
      'priority rule {version} holds from {validFrom}',
    ],
    { on: 'validFrom', as: { basis: 'ruleBasis' } },
  ),
  PriorityRuleRepealed: told(
    [
      'od {validFrom} spet po vrstnem redu prihoda',
      'dal {validFrom} di nuovo in ordine di arrivo',
      'ordered by arrival again from {validFrom}',
    ],
    { on: 'validFrom', as: { basis: 'ruleBasis' }, clears: ['criteria'] },
  ),
  RefusalRuleAdopted: told(
    [
      'pravilo o odklonitvah {version} velja od {validFrom}: {consequence}',
      'regola sui rifiuti {version} in vigore dal {validFrom}: {consequence}',
      'rule on refusals {version} holds from {validFrom}: {consequence}',
    ],
    { on: 'validFrom', as: { basis: 'ruleBasis', after: 'afterRefusals' } },
  ),
  RegisterImported: told(
    [
      'uvožena evidenca izvajalca {provider}, novih dejstev: {newFacts}',
      'importato il registro di {provider}, fatti nuovi: {newFacts}',
      'the register of {provider} was imported, new facts: {newFacts}',
    ],
    {},
  ),
  RegisterCorrectionsImported: told(
    [
      'uvoženi popravki evidence, novih dejstev: {newFacts}',
      'importate correzioni del registro, fatti nuovi: {newFacts}',
      'corrections of a register were imported, new facts: {newFacts}',
    ],
    {},
  ),
};
