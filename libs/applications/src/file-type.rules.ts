type Sign = (bytes: Buffer) => boolean;

const begins =
  (...signs: readonly string[]): Sign =>
  (bytes) =>
    signs.some((sign) => bytes.subarray(0, sign.length).equals(Buffer.from(sign, 'latin1')));

/** How a file of each media type that is taken in begins. */
const SIGNS: Readonly<Record<string, Sign>> = {
  'application/pdf': begins('%PDF-'),
  'image/jpeg': begins('\u00ff\u00d8\u00ff'),
  'image/png': begins('\u0089PNG\r\n\u001a\n'),
  'image/tiff': begins('II*\u0000', 'MM\u0000*'),
  'text/plain': (bytes) => !bytes.includes(0),
};

/** The media types of documents that are taken in. */
export const MEDIA_TYPES: readonly string[] = Object.keys(SIGNS);

/** Whether a file begins as one of its media type does; what follows is not looked at. */
export const isOfType = (bytes: Buffer, mediaType: string): boolean =>
  Object.hasOwn(SIGNS, mediaType) && SIGNS[mediaType]!(bytes);
