import { create } from 'qrcode';
import type { PrintedSeal } from '../document/letter-document';

/** A seal's code with its QR code (level M), drawn row by row: the same code, the same drawing. */
export function printedSeal(code: string): PrintedSeal {
  const { size, data } = create(code, { errorCorrectionLevel: 'M' }).modules;
  const rows = Array.from({ length: size }, (_, y) => Array.from(data.subarray(y * size, (y + 1) * size)));
  return { code, size, path: rows.map(rowPath).join('') };
}

function rowPath(squares: readonly number[], y: number): string {
  const row = squares.map((square) => (square ? '1' : '0')).join('');
  return [...row.matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
