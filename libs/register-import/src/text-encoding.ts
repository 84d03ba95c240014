import { UnreadableFile } from './unreadable-file';

const startsWith = (bytes: Uint8Array, ...prefix: number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte);

const PDF = [0x25, 0x50, 0x44, 0x46] as const;
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0] as const;
const CONTROL = /[^\P{Cc}\t\n\v\f\r]/u;

/** True when the bytes are a ZIP archive, as every XLSX is. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

/** A file's text and the encoding it was found to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1250';
}

/**
 * The text of a file: UTF-8 when every byte of it is valid UTF-8, UTF-16 by its mark, else Windows-1250.
 * Throws `UnreadableFile` for what is no text in any of them.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, ...PDF) || startsWith(bytes, ...OLD_EXCEL))
    throw new UnreadableFile('not-a-spreadsheet');
  if (startsWith(bytes, 0xff, 0xfe)) return checked(bytes, 'utf-16le');
  if (bytes.includes(0)) throw new UnreadableFile('not-a-spreadsheet');
  return isUtf8(bytes) ? checked(bytes, 'utf-8') : checked(bytes, 'windows-1250');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function checked(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  // Windows-1250 leaves five bytes undefined; the decoder turns them into control characters.
  if (CONTROL.test(text)) throw new UnreadableFile('unknown-encoding');
  return { text, encoding };
}
