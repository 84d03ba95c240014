import { daysBetween } from '#libs/kernel';
import { words } from '#libs/texts';
import { type Detector, evidenceOf, type Found, type ValueOn, within } from '../detector';
import type { RecordFact } from '../facts/record-fact';
import { declareParameters } from '../parameters';
import { INNOCENT } from './innocent';

const SIGNS: Readonly<Record<string, string>> = {
  ExemptionRedetermined: 'redetermined-after-the-fact',
  ExemptionRecalculated: 'recalculated-after-the-fact',
};

/** Exemptions that were determined or calculated anew long after what changed them. */
export const lateExemptionChanges: Detector = {
  id: 'late-exemption-changes',
  version: 1,
  title: words(
    'Oprostitve, spremenjene za nazaj',
    'Esenzioni modificate a posteriori',
    'Exemptions changed after the fact',
  ),
  definition: words(
    'Nova določitev ali nov izračun oprostitve, vpisan več kot določeno število dni po dnevu, od katerega se nekaj spremeni.',
    'Nuova determinazione o nuovo calcolo di un’esenzione inserito oltre il numero di giorni stabilito dal giorno da cui qualcosa cambia.',
    'A redetermination or recalculation of an exemption that was recorded more than so many days after the day from which something changes.',
  ),
  population: words(
    'nove določitve in novi izračuni, ki so jih vpisali ljudje; brez uvoženih',
    'nuove determinazioni e nuovi calcoli inseriti da persone, senza quelli importati',
    'redeterminations and recalculations recorded by people; imported ones apart',
  ),
  innocent: [
    INNOCENT.learnedLate,
    INNOCENT.absence,
    words(
      'Sodišče ali organ druge stopnje je odločil za nazaj.',
      'Un tribunale o l’organo di secondo grado ha deciso con effetto retroattivo.',
      'A court or the body of second instance decided with effect on the past.',
    ),
  ],
  signs: {
    'redetermined-after-the-fact': words(
      'na novo določeno za nazaj',
      'rideterminato a posteriori',
      'redetermined after the fact',
    ),
    'recalculated-after-the-fact': words(
      'na novo izračunano za nazaj',
      'ricalcolato a posteriori',
      'recalculated after the fact',
    ),
  },
  figures: {
    daysLate: words(
      'dni od spremembe do vpisa',
      'giorni dalla modifica all’inserimento',
      'days from the change to its entry',
    ),
  },
  parameters: declareParameters('late-exemption-changes', {
    lateAfterDays: {
      words: words('še pravočasno do (dni)', 'ancora puntuale fino a (giorni)', 'still in time up to (days)'),
      unit: 'days',
      value: 30,
      least: 0,
      most: 3660,
    },
  }),
  needs: { facts: Object.keys(SIGNS), lookUps: null, spread: false },
  find: ({ facts, period }, valueOn) =>
    facts
      .filter((fact) => !fact.imported && within(period, fact.recordedOn))
      .flatMap((fact) => found(fact, valueOn)),
};

function found(fact: RecordFact, valueOn: ValueOn): Found[] {
  const { stream, revision, recordedOn: on, unit, type } = fact;
  const daysLate = daysBetween(fact.effectiveOn, on);
  if (daysLate <= valueOn('lateAfterDays', on)) return [];
  const about = { kind: 'stream', id: stream } as const;
  const signs = [SIGNS[type] ?? type];
  const evidence = [evidenceOf(fact)];
  return [{ key: `${stream}/${revision}`, on, unit, about, signs, figures: { daysLate }, evidence }];
}
