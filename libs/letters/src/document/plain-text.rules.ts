import type { Block, LetterDocument, Sheet, SideList } from './letter-document';

const WIDTH = 78;

/** Words in lines of at most 78 characters, the later ones indented. */
function wrapped(text: string, first = '', later = ' '.repeat(first.length)): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/ +/)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = later;
      empty = true;
    }
    line += `${empty ? '' : ' '}${word}`;
    empty = false;
  }
  return [...lines, line];
}

function tableLines({ columns, rows }: Extract<Block, { type: 'table' }>): string[] {
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.flatMap((cell, place) => {
      const title = `${columns[place]?.title ?? ''}: `;
      return cell === '' ? [] : wrapped(cell, place === 0 ? `  ${title}` : `    ${title}`, '      ');
    }),
  ]);
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return wrapped(block.text);
    case 'heading':
      return [block.text.toUpperCase()];
    case 'list':
      return block.items.flatMap((item, index) =>
        wrapped(item, block.ordered ? `${`${index + 1}.`.padEnd(4)}` : '  – '),
      );
    case 'table':
      return tableLines(block);
  }
}

const sideLines = ({ title, items }: SideList): string[] => [
  `${title}:`,
  ...items.flatMap((item) => wrapped(item, '  – ')),
];

function sheetParts(sheet: Sheet): string[][] {
  const { draft, office, sender, marks, addressee, introduction, title, subtitle, closing } = sheet;
  return [
    draft === null ? [] : [`*** ${draft} ***`],
    [...office, ...sender],
    marks.map(({ label, value }) => `${label}: ${value}`),
    [...addressee],
    introduction === null ? [] : wrapped(introduction),
    [title.toUpperCase(), ...(subtitle === null ? [] : [subtitle])],
    ...sheet.blocks.map(blockLines),
    closing === null ? [] : [closing],
    ...sheet.signatures.map(({ role, name }) => [`${role}:`, name]),
    ...sheet.lists.map(sideLines),
    sheet.seal === null ? [] : wrapped(sheet.seal.text),
  ];
}

const sheetText = (sheet: Sheet): string =>
  sheetParts(sheet)
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

/** The letter as plain text, lines of at most 78 characters, its languages one after the other. */
export const letterText = ({ sheets }: LetterDocument): string =>
  `${sheets.map(sheetText).join(`\n\n${'='.repeat(WIDTH)}\n\n`)}\n`.replaceAll('\u00a0', ' ');
