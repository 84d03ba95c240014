#!/usr/bin/env node
// Checks that a document is as it left the house, with nothing but Node's own library:
//   node verify-signature.mjs DOCUMENT SIGNATURE.json [--key FILE]
// --key: the public key as it was handed over on another way; else KEYID.pem beside the signature.
import { Buffer } from 'node:buffer';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

/** RFC 8785: keys in the order of their UTF-16 code units, no spaces. */
const canonical = (value) =>
  value === null || typeof value !== 'object'
    ? JSON.stringify(value)
    : `{${Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
        .join(',')}}`;

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

function faultsOf(document, statement, keyFile) {
  const { signature, ...body } = statement;
  if (body.kind !== 'document' || typeof signature !== 'string')
    return ['this is not the signature of a document'];
  const faults = [];
  if (sha256(document) !== body.sha256) faults.push('the document was changed');
  if (!existsSync(keyFile)) return [...faults, `the key ${body.keyId} is not here`];
  const key = createPublicKey(readFileSync(keyFile));
  const id = sha256(key.export({ type: 'spki', format: 'der' })).slice(0, 16);
  if (id !== body.keyId) faults.push(`signed by the key ${body.keyId}, not by ${id}`);
  else if (!verify(null, Buffer.from(canonical(body)), key, Buffer.from(signature, 'base64')))
    faults.push('the signature is not valid');
  return faults;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } });
const [documentFile, signatureFile] = positionals;
if (!documentFile || !signatureFile) {
  process.stderr.write('Usage: node verify-signature.mjs DOCUMENT SIGNATURE.json [--key FILE]\n');
  process.exit(2);
}
const statement = JSON.parse(readFileSync(signatureFile, 'utf8'));
const keyFile = values.key ?? join(dirname(signatureFile), `${statement.keyId}.pem`);
const faults = faultsOf(readFileSync(documentFile), statement, keyFile);
process.stdout.write(
  faults.length === 0
    ? `${statement.file}, signed ${statement.signedAt} by the key ${statement.keyId}\n` +
        `Seal of the record: ${statement.seal ?? 'none yet'}\nNothing was changed.\n`
    : faults.map((fault) => `FAULT: ${fault}\n`).join(''),
);
process.exitCode = faults.length === 0 ? 0 : 1;
