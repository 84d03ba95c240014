/** What a reader of PDF shows beside a signature. */
export interface SignatureMark {
  readonly name: string;
  readonly reason: string;
  /** ISO 8601. */
  readonly signedAt: string;
}

/** A PDF with a signature field whose signature is still to come; `from` and `to` enclose its place, `<` and `>` included. */
export interface PdfWithHole {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
}

// Room for a signature by RSA of 4096 bits with a chain of four certificates.
const HOLE_BYTES = 12_288;
const RANGE_ROOM = 48;

/**
 * Adds an empty signature field (ETSI.CAdES.detached) behind a PDF as the typesetter writes it: a plain table of
 * objects, nothing compressed but streams. What stood there stays byte for byte; throws for a PDF of another shape.
 */
export function withHole(pdf: Buffer, mark: SignatureMark): PdfWithHole {
  const text = pdf.toString('latin1');
  const objects = objectsOf(text);
  const size = Number(found(objects.trailer, /\/Size (\d+)/));
  const root = found(objects.trailer, /\/Root (\d+) 0 R/);
  const catalog = objects.dictionary(root);
  const page = found(objects.dictionary(found(catalog, /\/Pages (\d+) 0 R/)), /\/Kids\s*\[\s*(\d+) 0 R/);
  const added: [string, string][] = [
    [String(size), signature(mark)],
    [String(size + 1), widget(size, page)],
    [page, `${objects.dictionary(page)}${annotated(objects.dictionary(page), size + 1)}`],
    [root, `${catalog}\n/AcroForm << /Fields [${size + 1} 0 R] /SigFlags 3 >>`],
  ];
  const whole = Buffer.from(appended(text, added, objects), 'latin1');
  const from = whole.indexOf('/Contents <', pdf.length, 'latin1') + '/Contents '.length;
  return ranged(whole, pdf.length, from, from + HOLE_BYTES * 2 + 2);
}

/** The PDF with the signature (DER) in its place; throws when it does not fit. */
export function filled({ bytes, from }: PdfWithHole, signed: Uint8Array): Buffer {
  if (signed.length > HOLE_BYTES) throw new Error(`a signature of ${signed.length} bytes does not fit`);
  const whole = Buffer.from(bytes);
  whole.write(Buffer.from(signed).toString('hex'), from + 1, 'latin1');
  return whole;
}

/** The bytes that a signature stands for: all but its own place. */
export const signedBytes = ({ bytes, from, to }: PdfWithHole): Buffer =>
  Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);

function found(text: string, pattern: RegExp): string {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`a PDF without ${pattern.source}`);
  return value;
}

function objectsOf(text: string) {
  const start = Number(found(text, /startxref\s+(\d+)\s+%%EOF\s*$/));
  const table = text.slice(start);
  const lines = found(table, /^xref\s+0 \d+\s+([\d nf\r\n]+?)\s*trailer/).split(/\s*\n/);
  return {
    start,
    trailer: table.slice(table.indexOf('trailer')),
    /** What stands between the outer brackets of an object that is a dictionary. */
    dictionary(number: string): string {
      const offset = Number(lines[Number(number)]?.slice(0, 10));
      const end = text.indexOf('endobj', offset);
      const object = found(text.slice(offset, end), /^\d+ 0 obj\s*<<([^]*)>>\s*$/);
      return object.trimEnd();
    },
  };
}

const hexText = (text: string): string => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

/** A moment as PDF writes it: `D:20260302080000Z`. */
const pdfMoment = (at: string): string =>
  `(D:${new Date(at).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z)`;

const signature = ({ name, reason, signedAt }: SignatureMark): string =>
  `/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name ${hexText(name)} ` +
  `/Reason ${hexText(reason)} /M ${pdfMoment(signedAt)}\n/ByteRange ${' '.repeat(RANGE_ROOM)}\n` +
  `/Contents <${'0'.repeat(HOLE_BYTES * 2)}>`;

// Hidden on the page: readers show it in their panel, and an accessible document has no empty box in it.
const widget = (value: number, page: string): string =>
  `/Type /Annot /Subtype /Widget /FT /Sig /T (Spis) /TU (Spis) /F 134 /Rect [0 0 0 0] /P ${page} 0 R /V ${value} 0 R`;

function annotated(page: string, field: number): string {
  if (page.includes('/Annots')) throw new Error('a PDF whose first page bears annotations');
  return `\n/Annots [${field} 0 R]${page.includes('/Tabs') ? '' : ' /Tabs /S'}`;
}

function appended(
  text: string,
  added: readonly (readonly [string, string])[],
  { start, trailer }: ReturnType<typeof objectsOf>,
): string {
  let whole = `${text.trimEnd()}\n`;
  const entries = added.map(([number, dictionary]) => {
    const offset = String(whole.length).padStart(10, '0');
    whole += `${number} 0 obj\n<<${dictionary}\n>>\nendobj\n`;
    return `${number} 1\n${offset} 00000 n\r\n`;
  });
  const size = Number(found(trailer, /\/Size (\d+)/)) + 2;
  const rest = found(trailer, /<<([^]*)>>\s*startxref/).replace(/\/Size \d+/, `/Size ${size} /Prev ${start}`);
  return `${whole}xref\n${entries.join('')}trailer\n<<${rest}>>\nstartxref\n${whole.length}\n%%EOF\n`;
}

function ranged(bytes: Buffer, behind: number, from: number, to: number): PdfWithHole {
  const range = `[0 ${from} ${to} ${bytes.length - to}]`.padEnd(RANGE_ROOM);
  bytes.write(range, bytes.indexOf('/ByteRange ', behind, 'latin1') + '/ByteRange '.length, 'latin1');
  return { bytes, from, to };
}
