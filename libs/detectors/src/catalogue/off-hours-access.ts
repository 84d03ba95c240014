import { dayAt, type Instant, isWorkingDay, OFFICE_TIME_ZONE } from '#libs/kernel';
import {
  type Detector,
  type Evidence,
  evidenceOf,
  type Found,
  lookUpEvidence,
  type Material,
  type ValueOn,
  within,
} from '../detector';
import { grouped } from '../grouped';
import { declareParameters } from '../parameters';
import { words } from '#libs/texts';
import { INNOCENT } from './innocent';

const SYSTEM = 'system';

/** Days on which somebody read or wrote outside office hours or on a work-free day. */
export const offHoursAccess: Detector = {
  id: 'off-hours-access',
  version: 1,
  title: words('Dostop zunaj delovnega časa', 'Accessi fuori orario', 'Off-hours access'),
  definition: words(
    'Dan, na katerega je oseba brala ali vpisovala podatke pred začetkom ali po koncu delovnega časa, v soboto, nedeljo ali na dela prost dan (krajevni čas).',
    "Giorno in cui qualcuno ha letto o inserito dati prima o dopo l'orario d'ufficio, di sabato, di domenica o in un giorno festivo (ora locale).",
    'A day on which somebody read or recorded data before or after office hours, on a Saturday, a Sunday or a work-free day (local time).',
  ),
  population: words(
    'vpisi ljudi in vnosi dnevnika obdelave; brez uvozov in samodejnih opravil',
    'registrazioni di persone e voci del registro dei trattamenti, senza importazioni e processi automatici',
    'what people recorded and entries of the processing log; without imports and the system itself',
  ),
  innocent: [
    INNOCENT.roundTheClock,
    words(
      'Delo je bilo dogovorjeno, na primer zaradi roka ali zamika delovnega časa.',
      'Il lavoro era concordato, per esempio per una scadenza o un orario diverso.',
      'The work had been agreed, for instance because of a deadline or other working hours.',
    ),
  ],
  signs: {
    'before-or-after-hours': words(
      'pred ali po delovnem času',
      "prima o dopo l'orario",
      'before or after hours',
    ),
    'work-free-day': words('dela prost dan', 'giorno non lavorativo', 'work-free day'),
  },
  figures: {
    recorded: words('vpisov', 'registrazioni', 'events recorded'),
    logged: words('vnosov dnevnika', 'voci del registro', "log's entries"),
  },
  parameters: declareParameters('off-hours-access', {
    opens: {
      words: words('začetek delovnega časa', "inizio dell'orario", 'office hours begin'),
      unit: 'minute-of-day',
      value: 6 * 60 + 30,
      least: 0,
      most: 1439,
    },
    closes: {
      words: words('konec delovnega časa', "fine dell'orario", 'office hours end'),
      unit: 'minute-of-day',
      value: 18 * 60,
      least: 1,
      most: 1440,
    },
    atLeast: {
      words: words('najmanj dejanj na dan', 'almeno azioni al giorno', 'at least so many acts a day'),
      unit: 'times',
      value: 1,
      least: 1,
      most: 10_000,
    },
  }),
  needs: {
    facts: 'all',
    outside: { opens: 'opens', closes: 'closes' },
    lookUps: {
      withoutCase: false,
      keep: ({ role, at }, valueOn) => role !== SYSTEM && !isInHours(at, valueOn),
    },
    spread: false,
  },
  find,
};

interface Act {
  readonly at: Instant;
  readonly actor: string;
  readonly unit: string | null;
  readonly evidence: Evidence;
}

function find({ facts, lookUps, period }: Material, valueOn: ValueOn): Found[] {
  const recorded = facts.filter(({ imported, role }) => !imported && role !== SYSTEM);
  // A request that recorded something stands in the log too: it is one act, and the event says more.
  const requests = new Set(recorded.map(({ correlationId }) => correlationId));
  const acts: Act[] = [
    ...recorded.map((fact) => ({ ...whoOf(fact), at: fact.recordedAt, evidence: evidenceOf(fact) })),
    ...lookUps
      .filter(({ role, correlationId }) => role !== SYSTEM && !requests.has(correlationId))
      .map((lookUp) => ({ ...whoOf(lookUp), at: lookUp.at, evidence: lookUpEvidence(lookUp) })),
  ];
  const outside = acts.filter(({ at }) => within(period, dayAt(at)) && !isInHours(at, valueOn));
  const days = grouped(outside, ({ actor, unit, at }) => [actor, unit ?? '', dayAt(at)].join('/'));
  return [...days].flatMap(([key, day]) => found(key, day, valueOn));
}

const whoOf = ({ actor, unit }: { actor: string; unit: string | null }) => ({ actor, unit });

function found(key: string, day: readonly Act[], valueOn: ValueOn): Found[] {
  const sorted = [...day].sort((a, b) => (a.at < b.at ? -1 : 1));
  const [first] = sorted;
  if (!first || sorted.length < valueOn('atLeast', dayAt(first.at))) return [];
  const on = dayAt(first.at);
  const recorded = sorted.filter(({ evidence }) => evidence.kind === 'event').length;
  return [
    {
      key,
      on,
      unit: first.unit,
      about: { kind: 'person', id: first.actor },
      signs: [isWorkingDay(on) ? 'before-or-after-hours' : 'work-free-day'],
      figures: { recorded, logged: sorted.length - recorded },
      evidence: sorted.map(({ evidence }) => evidence),
    },
  ];
}

function isInHours(at: Instant, valueOn: ValueOn): boolean {
  const on = dayAt(at);
  const minute = minuteOfDay(at);
  return isWorkingDay(on) && minute >= valueOn('opens', on) && minute < valueOn('closes', on);
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: OFFICE_TIME_ZONE, timeStyle: 'short' });

/** The minute of the office's day at a moment, 0 to 1439, by the clock on the wall. */
export function minuteOfDay(at: Instant): number {
  const [hours = 0, minutes = 0] = clock.format(new Date(at)).split(':').map(Number);
  return hours * 60 + minutes;
}
