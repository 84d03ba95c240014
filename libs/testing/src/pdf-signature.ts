import { createHash, verify, X509Certificate } from 'node:crypto';

/** What a reader finds of a PDF's signature; by hand, with nothing of what made it. */
export interface FoundSignature {
  /** Whether every byte but the signature's own place is signed. */
  readonly coversAll: boolean;
  /** Whether the signed bytes are as they were. */
  readonly unchanged: boolean;
  /** Whether the certificate's key made the signature, and no other certificate can stand in for it. */
  readonly genuine: boolean;
  readonly certificate: X509Certificate;
  readonly subFilter: string;
}

interface Part {
  readonly tag: number;
  readonly whole: Buffer;
  readonly body: Buffer;
}

/** Reads and checks the signature of a PDF (CMS with signed attributes, SHA-256). */
export function pdfSignature(pdf: Buffer): FoundSignature {
  const text = pdf.toString('latin1');
  const numbers = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(text)?.slice(1).map(Number) ?? [];
  const [from = 0, length = 0, again = 0, rest = 0] = numbers;
  const cms = Buffer.from(text.slice(from + length + 1, again - 1), 'hex');
  const signed = Buffer.concat([pdf.subarray(from, from + length), pdf.subarray(again, again + rest)]);
  const data = partsOf(nth(partsOf(nth(partsOf(cms), 0).body), 1).body)[0]?.body ?? Buffer.alloc(0);
  const certificates = partsOf(data).find(({ tag }) => tag === 0xa0);
  const signer = partsOf(nth(partsOf(nth(partsOf(data), -1).body), 0).body);
  const attributes = nth(signer, 3).whole;
  const certificate = new X509Certificate(nth(partsOf(certificates?.body ?? cms), 0).whole);
  const digest = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
  // The attributes are signed as a set, and stand in the message under another tag.
  const asSet = Buffer.concat([Buffer.from([0x31]), attributes.subarray(1)]);
  return {
    coversAll:
      from === 0 && again + rest === pdf.length && text[from + length] === '<' && text[again - 1] === '>',
    unchanged: attributes.includes(digest(signed)),
    genuine:
      verify('sha256', asSet, certificate.publicKey, nth(signer, 5).body) &&
      attributes.includes(digest(certificate.raw)),
    certificate,
    subFilter: /\/SubFilter \/([\w.]+)/.exec(text)?.[1] ?? '',
  };
}

const nth = (parts: readonly Part[], index: number): Part => {
  const part = parts.at(index);
  if (!part) throw new Error('a signature that ends too early');
  return part;
};

/** The values (DER) that follow each other. */
function partsOf(bytes: Buffer): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at + 1 < bytes.length && bytes[at] !== 0;) {
    const short = bytes[at + 1] ?? 0;
    const more = short < 0x80 ? 0 : short & 0x7f;
    const start = at + 2 + more;
    const end = start + (more === 0 ? short : bytes.readUIntBE(at + 2, more));
    parts.push({ tag: bytes[at] ?? 0, whole: bytes.subarray(at, end), body: bytes.subarray(start, end) });
    at = end;
  }
  return parts;
}
