import { dayAt, type Instant, localDate } from '#libs/kernel';
import { formatDate, type ScreenLanguage } from '#libs/texts';
import type { ToldChange, TrailRow } from '../render/row.rules';
import { named, type Words } from '../words/declare';

/** A column of a trail's table. */
export interface TrailColumn {
  readonly title: Words;
  /** Its share of the line on paper. */
  readonly width: number;
  readonly text: (row: TrailRow, language: ScreenLanguage) => string;
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Ljubljana',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** A moment by the office's clock: `3. 4. 2023 10:00:00`. */
export const momentText = (moment: string, language: ScreenLanguage): string =>
  `${formatDate(dayAt(moment as Instant), language)} ${clock.format(new Date(moment))}`;

const BEFORE = named('prej', 'prima', 'before');

/** A change in a line: `konec: 25. 5. 2022 (prej: 1. 6. 2022)`. */
export function changeText({ part, label, before, after }: ToldChange, language: ScreenLanguage): string {
  const was = before === null ? '' : ` (${BEFORE[language]}: ${before})`;
  return `${part === null ? '' : `[${part}] `}${label}: ${after ?? '–'}${was}`;
}

const whoText = ({ who }: TrailRow): string =>
  [who.id, who.roleName, who.unit, who.onBehalfOf].filter((each) => each !== null).join(', ');

const importText = ({ imported }: TrailRow, language: ScreenLanguage): string =>
  imported === null
    ? ''
    : `${imported.register}, ${imported.line}, ${formatDate(localDate(imported.knownOn), language)}`;

const column = (title: Words, width: number, text: TrailColumn['text']): TrailColumn => ({
  title,
  width,
  text,
});

/** The columns of a trail in a table file. */
export const FILE_COLUMNS: readonly TrailColumn[] = [
  column(named('zapisano', 'registrato', 'recorded'), 18, ({ recordedAt }, language) =>
    momentText(recordedAt, language),
  ),
  column(named('velja od', 'con effetto dal', 'effective from'), 12, ({ effectiveOn }, language) =>
    effectiveOn === null ? '' : formatDate(effectiveOn, language),
  ),
  column(named('kdo', 'chi', 'who'), 16, ({ who }) => who.id),
  column(named('vloga', 'ruolo', 'role'), 18, ({ who }) => who.roleName),
  column(named('enota', 'unità', 'unit'), 12, ({ who }) => who.unit ?? ''),
  column(named('v imenu', 'per conto di', 'on behalf of'), 12, ({ who }) => who.onBehalfOf ?? ''),
  column(named('predmet', 'oggetto', 'thing'), 24, ({ thing }) => thing.name),
  column(named('oznaka predmeta', 'identificativo', 'id of the thing'), 36, ({ thing }) => thing.id),
  column(named('dogodek', 'evento', 'event'), 50, ({ title }) => title),
  column(named('spremembe', 'modifiche', 'changes'), 80, ({ changes }, language) =>
    changes.map((change) => changeText(change, language)).join('\n'),
  ),
  column(named('namen', 'scopo', 'purpose'), 18, ({ purpose }) => purpose),
  column(named('pravna podlaga', 'base giuridica', 'legal basis'), 14, ({ legalBasis }) => legalBasis ?? ''),
  column(
    named(
      'uvoz (evidenca, vrstica, znano)',
      'importazione (registro, riga, noto)',
      'import (register, line, known)',
    ),
    24,
    importText,
  ),
  column(
    named('vrsta dogodka', 'tipo di evento', 'event type'),
    24,
    ({ type, version }) => `${type} ${version}`,
  ),
  column(named('mesto v zapisu', 'posizione', 'position'), 12, ({ position }) => position),
  column(named('ukaz', 'comando', 'command'), 36, ({ commandId }) => commandId),
];

/** The columns of a trail on paper. */
export const PAPER_COLUMNS: readonly TrailColumn[] = [
  column(named('zapisano', 'registrato', 'recorded'), 3, ({ recordedAt }, language) =>
    momentText(recordedAt, language),
  ),
  column(named('velja od', 'con effetto', 'effective'), 2, ({ effectiveOn }, language) =>
    effectiveOn === null ? '' : formatDate(effectiveOn, language),
  ),
  column(named('kdo', 'chi', 'who'), 3, (row, language) =>
    [whoText(row), row.purpose, row.legalBasis, importText(row, language)].filter(Boolean).join('\n'),
  ),
  column(
    named('dogodek in spremembe', 'evento e modifiche', 'event and changes'),
    9,
    ({ thing, title, changes }, language) =>
      [`${title} (${thing.name})`, ...changes.map((change) => `· ${changeText(change, language)}`)].join(
        '\n',
      ),
  ),
];
