import { addDays, daysBetween, isWorkingDay, lastDayOf, type LocalDate, monthOf } from '#libs/kernel';
import { type Detector, evidenceOf, type Found, type ValueOn, within } from '../detector';
import type { RecordFact } from '../facts/record-fact';
import { declareParameters } from '../parameters';
import { words } from '#libs/texts';
import { INNOCENT } from './innocent';

/** Pauses that were written down late, or so late in a month that they change its figures. */
export const latePauses: Detector = {
  id: 'late-pauses',
  version: 1,
  title: words(
    'Prekinitve, vpisane za nazaj ali tik pred koncem meseca',
    'Sospensioni inserite a posteriori o poco prima della fine del mese',
    "Pauses entered after the fact or just before a month's end",
  ),
  definition: words(
    'Prekinitev čakanja ali storitve, ki je bila vpisana več kot določeno število dni po svojem začetku ali v zadnjih delovnih dneh meseca.',
    "Sospensione dell'attesa o del servizio inserita oltre il numero di giorni stabilito dal suo inizio, o negli ultimi giorni lavorativi del mese.",
    'A pause of the wait or the service that was recorded more than so many days after it began, or on the last working days of a month.',
  ),
  population: words(
    'prekinitve, ki so jih vpisali ljudje; brez uvoženih',
    'sospensioni inserite da persone, senza quelle importate',
    'pauses recorded by people; imported ones apart',
  ),
  innocent: [
    INNOCENT.learnedLate,
    INNOCENT.absence,
    words(
      'Oseba je res odšla v bolnišnico ob koncu meseca.',
      'La persona è davvero stata ricoverata a fine mese.',
      "The person did go to hospital at the month's end.",
    ),
  ],
  signs: {
    'after-the-fact': words('vpisano za nazaj', 'inserito a posteriori', 'entered after the fact'),
    'before-month-end': words(
      'tik pred koncem meseca',
      'poco prima della fine del mese',
      "just before a month's end",
    ),
  },
  figures: {
    daysLate: words(
      'dni od začetka do vpisa',
      "giorni dall'inizio all'inserimento",
      'days from beginning to entry',
    ),
  },
  parameters: declareParameters('late-pauses', {
    lateAfterDays: {
      words: words('še pravočasno do (dni)', 'ancora puntuale fino a (giorni)', 'still in time up to (days)'),
      unit: 'days',
      value: 7,
      least: 0,
      most: 366,
    },
    lastWorkingDays: {
      words: words(
        'zadnji delovni dnevi meseca',
        'ultimi giorni lavorativi del mese',
        'last working days of a month',
      ),
      unit: 'working-days',
      value: 2,
      least: 0,
      most: 10,
    },
  }),
  needs: { facts: ['WaitingPaused', 'AdmissionInterrupted'], lookUps: null, spread: false },
  find: ({ facts, period }, valueOn) =>
    facts
      .filter((fact) => !fact.imported && within(period, fact.recordedOn))
      .flatMap((fact) => found(fact, valueOn)),
};

function found(fact: RecordFact, valueOn: ValueOn): Found[] {
  const on = fact.recordedOn;
  const daysLate = daysBetween(fact.effectiveOn, on);
  const signs = [
    ...(daysLate > valueOn('lateAfterDays', on) ? ['after-the-fact'] : []),
    ...(isAtMonthEnd(on, valueOn('lastWorkingDays', on)) ? ['before-month-end'] : []),
  ];
  if (signs.length === 0) return [];
  const about = { kind: 'stream', id: fact.stream } as const;
  const key = `${fact.stream}/${fact.revision}`;
  return [{ key, on, unit: fact.unit, about, signs, figures: { daysLate }, evidence: [evidenceOf(fact)] }];
}

/** Whether fewer working days than `last` are left of the month after the day. */
export function isAtMonthEnd(on: LocalDate, last: number): boolean {
  const end = lastDayOf(monthOf(on));
  let left = 0;
  for (let day = addDays(on, 1); day <= end; day = addDays(day, 1)) if (isWorkingDay(day)) left += 1;
  return left < last;
}
