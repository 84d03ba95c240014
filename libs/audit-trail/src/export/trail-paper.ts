import { printedSeal, type LetterDocument } from '#libs/letters';
import type { ScreenLanguage } from '#libs/texts';
import type { TrailRow } from '../render/row.rules';
import { named } from '../words/declare';
import { momentText, PAPER_COLUMNS } from './columns';

const TITLE = named('Revizijska sled', 'Traccia di controllo', 'Audit trail');
const OF = {
  case: named('zadeve', 'della pratica', 'of the case'),
  person: named('osebe', 'della persona', 'of the person'),
  user: named('uporabnika', 'dell’utente', 'of the user'),
  unit: named('enote', 'dell’unità', 'of the unit'),
};
const MADE = named('Izdelano', 'Prodotto', 'Made');
const BY = named('Izdelal', 'Prodotto da', 'Made by');
const ROWS = named('Dogodkov', 'Eventi', 'Events');
const NARROWED = named('Omejeno na', 'Limitato a', 'Narrowed to');
const ABOUT = named(
  'Dogodki v vrstnem redu zapisa. Oseb in besedil o osebah izpis ne imenuje; navaja njihove oznake.',
  'Eventi nell’ordine di registrazione. Le persone e i testi che le riguardano sono indicati con il loro identificativo.',
  'Events in the order of the record. Persons, and texts about persons, are named by their ids only.',
);
const SEAL = named(
  'Koda zadnjega pečata zapisa ob izdelavi:',
  'Codice dell’ultimo sigillo del registro alla produzione:',
  'Code of the record’s newest seal as this was made:',
);
const PICTURE = named('Koda QR pečata', 'Codice QR del sigillo', 'QR code of the seal');

/** What stands above a printed trail. */
export interface PaperHead {
  readonly scope: 'case' | 'person' | 'user' | 'unit';
  /** The id, or the name of the unit. */
  readonly of: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly filter: string;
  readonly sealCode: string | null;
}

/** A trail as a document to be set; the code of the record's newest seal on every page and as QR code. */
export function trailPaper(
  rows: readonly TrailRow[],
  head: PaperHead,
  language: ScreenLanguage,
): LetterDocument {
  const { scope, of, madeAt, madeBy, filter, sealCode } = head;
  const title = `${TITLE[language]} ${OF[scope][language]}`;
  const columns = PAPER_COLUMNS.map(({ title: name, width }) => ({
    title: name[language],
    width,
    align: 'left' as const,
  }));
  const marks = [
    { label: MADE[language], value: momentText(madeAt, language) },
    { label: BY[language], value: madeBy },
    { label: ROWS[language], value: String(rows.length) },
    ...(filter === '' ? [] : [{ label: NARROWED[language], value: filter }]),
  ];
  const table = rows.map((row) => PAPER_COLUMNS.map(({ text }) => text(row, language)));
  return {
    title,
    number: null,
    seal: sealCode === null ? null : printedSeal(sealCode),
    sheets: [
      {
        language,
        office: ['Spis'],
        sender: [],
        marks,
        addressee: [],
        introduction: null,
        title,
        subtitle: of,
        blocks: [
          { type: 'paragraph', text: ABOUT[language] },
          { type: 'table', columns, rows: table },
        ],
        closing: null,
        signatures: [],
        lists: [],
        seal:
          sealCode === null
            ? null
            : { text: `${SEAL[language]} ${sealCode}`, picture: `${PICTURE[language]} ${sealCode}` },
        draft: null,
      },
    ],
  };
}
