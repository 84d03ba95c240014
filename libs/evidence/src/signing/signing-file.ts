import { createPrivateKey, createPublicKey, type KeyObject, webcrypto, X509Certificate } from 'node:crypto';
import { Certificate } from 'pkijs';
import { isOpenToOthers, textOf, writeOnce } from '../private-file';
import type { Signatory } from './cms-signature';
import { ownCertificate } from './own-certificate';

/** PDFs cannot be signed: the file with key and certificate is missing, open to others, or not of use now. */
export class SigningFileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SigningFileError';
  }
}

/** Where key and certificate stand (PEM, one file), and whether the house may make them itself. */
export interface SigningFile {
  readonly path: string;
  readonly own: boolean;
}

/** Who signs as of a moment, with the signing certificate as PEM and its name. */
export interface OpenedSignatory extends Signatory {
  readonly certificatePem: string;
  readonly name: string;
  /** Of the public key: 16 hexadecimal digits, as of the keys of seals. */
  readonly publicKey: KeyObject;
}

const OWN_NAME = 'Spis';

/** Reads who signs; makes a key with a certificate of its own where that is allowed. Throws `SigningFileError`. */
export async function openSigningFile({ path, own }: SigningFile, now: Date): Promise<OpenedSignatory> {
  if (own && (await textOf(path)) === null) await writeOnce(path, await ownCertificate(OWN_NAME, now));
  const text = await textOf(path);
  if (text === null) throw new SigningFileError('the file of SPIS_SIGNING_FILE is not there');
  if (await isOpenToOthers(path))
    throw new SigningFileError('the file with the signing key can be read by others (chmod 600)');
  const { key, chain } = partsOf(text);
  const [first, ...others] = chain;
  if (!first?.checkPrivateKey(key))
    throw new SigningFileError('the first certificate of the signing file does not belong to its key');
  if (now < new Date(first.validFrom) || now > new Date(first.validTo))
    throw new SigningFileError(
      `the signing certificate holds from ${first.validFrom} to ${first.validTo} only`,
    );
  return {
    key: await imported(key),
    certificates: [certificateOf(first), ...others.map(certificateOf)],
    certificatePem: first.toString(),
    name: /^CN=(.+)$/m.exec(first.subject)?.[1] ?? OWN_NAME,
    publicKey: createPublicKey(key),
  };
}

function partsOf(text: string): { readonly key: KeyObject; readonly chain: readonly X509Certificate[] } {
  try {
    const pems = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    return { key: createPrivateKey(text), chain: pems.map((each) => new X509Certificate(each)) };
  } catch (error) {
    throw new SigningFileError('the signing file does not hold a private key and a certificate as PEM', {
      cause: error,
    });
  }
}

const certificateOf = ({ raw }: X509Certificate): Certificate => Certificate.fromBER(new Uint8Array(raw));

const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};

function imported(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const namedCurve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
  const isLongRsa = key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
  if (!isLongRsa && namedCurve === undefined)
    throw new SigningFileError('the signing key is neither RSA of 2048 bits or more nor on a curve of NIST');
  const kind = namedCurve ? { name: 'ECDSA', namedCurve } : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const der = key.export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', new Uint8Array(der), kind, false, ['sign']);
}
