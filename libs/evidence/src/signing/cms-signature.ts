import { createHash, webcrypto } from 'node:crypto';
import { Constructed, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  CryptoEngine,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

/** Who signs: the key and its certificate first, then those that vouch for it. */
export interface Signatory {
  readonly key: webcrypto.CryptoKey;
  readonly certificates: readonly [Certificate, ...Certificate[]];
}

/** The engine of all signatures: Node's own cryptography. */
export const engine = new CryptoEngine({ name: 'node', crypto: webcrypto });

const DATA = '1.2.840.113549.1.7.1';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

const sha256 = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(bytes).digest());

/** A detached signature (CMS, DER, SHA-256) over bytes as PAdES-B-B asks for it; the moment stands in the PDF. */
export async function cmsSignature(bytes: Uint8Array, { key, certificates }: Signatory): Promise<Buffer> {
  const [certificate] = certificates;
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributes(bytes, certificate) }),
      }),
    ],
    certificates: [...certificates],
  });
  await signed.sign(key, 0, 'SHA-256', new Uint8Array(bytes).buffer, engine);
  const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

// From the shortest to the longest: a set in DER is ordered so, and the signature is over DER.
const attributes = (bytes: Uint8Array, certificate: Certificate): Attribute[] => [
  new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
  new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: sha256(bytes).buffer })] }),
  new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [bound(certificate)] }),
];

/** SigningCertificateV2 (RFC 5035): by its digest and serial number, so that no other certificate can stand in. */
function bound(certificate: Certificate): Sequence {
  const der = new Uint8Array(certificate.toSchema(true).toBER());
  const directoryName = new Constructed({
    idBlock: { tagClass: 3, tagNumber: 4 },
    value: [certificate.issuer.toSchema()],
  });
  const issuerSerial = new Sequence({
    value: [
      new Sequence({ value: [directoryName] }),
      new Integer({ valueHex: certificate.serialNumber.valueBlock.valueHexView.slice().buffer }),
    ],
  });
  const id = new Sequence({ value: [new OctetString({ valueHex: sha256(der).buffer }), issuerSerial] });
  return new Sequence({ value: [new Sequence({ value: [id] })] });
}
