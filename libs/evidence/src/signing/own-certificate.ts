import { randomBytes, webcrypto } from 'node:crypto';
import { BitString, Integer, OctetString, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs';
import { engine } from './cms-signature';

const COMMON_NAME = '2.5.4.3';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
// digitalSignature and contentCommitment.
const SIGNING_ONLY = 0b1100_0000;
const YEARS = 10;

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 3072,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;

const pem = (label: string, der: ArrayBuffer): string => {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
};

/** A new key (RSA of 3072 bits) with a certificate that it vouches for itself, for ten years from `now`, as PEM. */
export async function ownCertificate(name: string, now: Date): Promise<string> {
  const keys = await webcrypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
  const certificate = new Certificate({ version: 2, serialNumber: serialNumber() });
  for (const party of [certificate.issuer, certificate.subject])
    party.typesAndValues.push(
      new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: name }) }),
    );
  certificate.notBefore.value = now;
  certificate.notAfter.value = new Date(now);
  certificate.notAfter.value.setUTCFullYear(now.getUTCFullYear() + YEARS);
  certificate.extensions = extensions();
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  await certificate.sign(keys.privateKey, 'SHA-256', engine);
  const secret = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return pem('PRIVATE KEY', secret) + pem('CERTIFICATE', certificate.toSchema(true).toBER());
}

// Positive, of 127 random bits at most: the first bit would make it negative.
function serialNumber(): Integer {
  const bytes = new Uint8Array(randomBytes(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return new Integer({ valueHex: bytes.buffer });
}

function extensions(): Extension[] {
  const usage = new BitString({ valueHex: new Uint8Array([SIGNING_ONLY]).buffer, unusedBits: 6 });
  const values = [
    [BASIC_CONSTRAINTS, new BasicConstraints({ cA: false }).toSchema().toBER()],
    [KEY_USAGE, usage.toBER()],
  ] as const;
  return values.map(
    ([extnID, value]) =>
      new Extension({
        extnID,
        critical: true,
        extnValue: new OctetString({ valueHex: value }).valueBlock.valueHexView.slice().buffer as ArrayBuffer,
      }),
  );
}
