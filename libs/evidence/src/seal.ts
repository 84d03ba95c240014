import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import { textHash } from './hashes';

/** What is signed: a range of the record, its tree's root and the seal before it; hashes are hexadecimal. */
export interface SealBody {
  readonly format: 1;
  /** From 1 on, without a gap. */
  readonly number: number;
  /** The hash of the seal before, null for the first. */
  readonly before: string | null;
  /** Positions of the first and the last event, both included. */
  readonly from: string;
  readonly to: string;
  readonly events: number;
  readonly root: string;
  readonly sealedAt: string;
  /** The first 16 digits of the SHA-256 of the public key (SPKI, DER). */
  readonly keyId: string;
}

/** A signed seal; the signature (Ed25519, base64) is over the canonical text of the body. */
export interface Seal extends SealBody {
  readonly signature: string;
}

/** The keys by which seals are made. */
export class SealKey {
  readonly publicPem: string;
  readonly id: string;
  private readonly secret: KeyObject;

  /** Takes an Ed25519 private key as PKCS#8 PEM; throws for anything else. */
  constructor(privatePem: string) {
    this.secret = createPrivateKey(privatePem);
    if (this.secret.asymmetricKeyType !== 'ed25519') throw new Error('a key of seals is an Ed25519 key');
    this.publicPem = createPublicKey(this.secret).export({ type: 'spki', format: 'pem' }) as string;
    this.id = keyIdOf(this.publicPem);
  }

  /** The body with this key's id, signed. */
  seal(body: Omit<SealBody, 'keyId' | 'format'>): Seal {
    const whole: SealBody = { ...body, format: 1, keyId: this.id };
    return { ...whole, signature: this.signatureOf(whole) };
  }

  /** The signature (Ed25519, base64) over the canonical text of a value. */
  signatureOf(value: object): string {
    return sign(null, Buffer.from(canonicalJson(value)), this.secret).toString('base64');
  }
}

/** The id of a public key: 16 hexadecimal digits of the SHA-256 over its DER form. */
export function keyIdOf(publicPem: string): string {
  const der = createPublicKey(publicPem).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

/** The hash of a seal, signature included: what the next seal bears, and what a letter's code is made of. */
export const sealHash = (seal: Seal): string => textHash(canonicalJson(seal)).toString('hex');

/** True when the seal was signed by the key. */
export function isSignedBy(seal: Seal, publicPem: string): boolean {
  const { signature, ...body } = seal;
  if (body.keyId !== keyIdOf(publicPem)) return false;
  return verify(
    null,
    Buffer.from(canonicalJson(body)),
    createPublicKey(publicPem),
    Buffer.from(signature, 'base64'),
  );
}

// Crockford's alphabet: no letter that is taken for a digit.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short code of a seal for paper, 80 bits: `K7QF-2M9D-0XZR-41TB`. */
export function sealCode(seal: Seal): string {
  const bits = BigInt(`0x${sealHash(seal).slice(0, 20)}`);
  const letters = Array.from(
    { length: 16 },
    (_, index) => ALPHABET[Number((bits >> BigInt(75 - 5 * index)) & 31n)],
  );
  return letters.join('').replace(/.{4}(?=.)/g, '$&-');
}

/** A code as somebody typed it: any case, with or without dashes, O, I and L read as the digits they look like. */
export function normalCode(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? plain.replace(/.{4}(?=.)/g, '$&-') : null;
}
