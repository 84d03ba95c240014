#!/usr/bin/env node
// Checks an exported record against its seals with nothing but Node's own library, so that whoever doubts the
// system need not trust it:  node verify-evidence.mjs FOLDER [--seals FILE] [--key FILE]
// --seals: a copy of the seals kept elsewhere; --key: the public key as it was handed over on another way.
import { Buffer } from 'node:buffer';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** RFC 8785: keys in the order of their UTF-16 code units, no spaces. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
};

/** RFC 6962: the root over the hashes of leaves. */
const rootOf = (leaves) => {
  let level = leaves;
  while (level.length > 1) {
    const above = [];
    for (let i = 0; i < level.length; i += 2)
      above.push(i + 1 < level.length ? sha256(Buffer.of(1), level[i], level[i + 1]) : level[i]);
    level = above;
  }
  return level[0];
};

const linesOf = (file) => createInterface({ input: createReadStream(file), crlfDelay: Infinity });
const readSeals = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const keyId = (key) =>
  sha256(key.export({ type: 'spki', format: 'der' }))
    .toString('hex')
    .slice(0, 16);

/** Checks signatures, numbers and the chain of the seals; answers what is wrong with them. */
function checkSeals(folder, seals, keyFile) {
  const faults = [];
  let before = null;
  seals.forEach((seal, index) => {
    const { signature, ...body } = seal;
    const file = keyFile ?? join(folder, `${seal.keyId}.pem`);
    const key = existsSync(file) ? createPublicKey(readFileSync(file)) : null;
    if (!key || keyId(key) !== seal.keyId)
      faults.push(`seal ${seal.number}: the key ${seal.keyId} is not here`);
    else if (!verify(null, Buffer.from(canonical(body)), key, Buffer.from(signature, 'base64')))
      faults.push(`seal ${seal.number}: its signature is not valid`);
    if (seal.number !== index + 1) faults.push(`seal ${seal.number} stands where ${index + 1} belongs`);
    if (seal.before !== before) faults.push(`seal ${seal.number} does not name the seal before it`);
    before = sha256(canonical(seal)).toString('hex');
  });
  return faults;
}

/** Compares the copy of the seals kept elsewhere with those of the export. */
function compareSeals(seals, copy) {
  const faults = [];
  copy.forEach((seal, index) => {
    if (!seals[index]) faults.push(`seal ${seal.number} is missing from the export`);
    else if (canonical(seals[index]) !== canonical(seal)) faults.push(`seal ${seal.number} was changed`);
  });
  return faults;
}

async function readLeaves(file) {
  const leaves = [];
  for await (const line of linesOf(file)) {
    const [id, hash] = line.split(' ');
    leaves.push({ id, hash: Buffer.from(hash, 'hex') });
  }
  return leaves;
}

/** Walks events and leaves side by side; answers the faults and how many events no seal covers yet. */
async function compareEvents(folder, leaves) {
  const faults = [];
  const sealed = new Set(leaves.map(({ id }) => id));
  const present = new Set();
  for await (const line of linesOf(join(folder, 'events.jsonl'))) present.add(JSON.parse(line).id);
  const heads = new Map();
  let at = 0;
  let unsealed = 0;
  for await (const line of linesOf(join(folder, 'events.jsonl'))) {
    const event = JSON.parse(line);
    const name = `event ${event.id} (${event.type}, ${event.stream} revision ${event.revision})`;
    while (leaves[at] && !present.has(leaves[at].id)) faults.push(`event ${leaves[at++].id} is missing`);
    const leaf = leaves[at];
    if (!leaf) {
      if (sealed.has(event.id)) faults.push(`${name} was moved`);
      unsealed += 1;
      continue;
    }
    if (!sealed.has(event.id)) {
      faults.push(`${name} was added`);
      continue;
    }
    at += 1;
    if (leaf.id !== event.id) {
      faults.push(`${name} was moved: event ${leaf.id} was sealed in its place`);
      continue;
    }
    const before = heads.get(event.stream) ?? Buffer.alloc(32);
    heads.set(event.stream, leaf.hash);
    const found = sha256(Buffer.of(0), before, Buffer.from(canonical(event)));
    if (!found.equals(leaf.hash)) faults.push(`${name} was changed, or the event before it in its stream`);
  }
  for (; at < leaves.length; at += 1)
    if (!present.has(leaves[at].id)) faults.push(`event ${leaves[at].id} is missing`);
  return { faults, unsealed };
}

function checkRoots(seals, leaves) {
  const faults = [];
  let from = 0;
  for (const seal of seals) {
    const hashes = leaves.slice(from, from + seal.events).map(({ hash }) => hash);
    from += seal.events;
    if (hashes.length !== seal.events || rootOf(hashes).toString('hex') !== seal.root)
      faults.push(`seal ${seal.number} does not agree with the hashes under it`);
  }
  if (from < leaves.length) faults.push('there are more hashes than the seals cover');
  return faults;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seals: { type: 'string' }, key: { type: 'string' } },
});
const [folder] = positionals;
if (!folder) {
  process.stderr.write('Usage: node verify-evidence.mjs FOLDER [--seals FILE] [--key FILE]\n');
  process.exit(2);
}
const seals = readSeals(join(folder, 'seals.jsonl'));
const leaves = await readLeaves(join(folder, 'leaves.txt'));
const { faults: ofEvents, unsealed } = await compareEvents(folder, leaves);
const faults = [
  ...checkSeals(folder, seals, values.key),
  ...(values.seals ? compareSeals(seals, readSeals(values.seals)) : []),
  ...checkRoots(seals, leaves),
  ...ofEvents,
];
process.stdout.write(
  `${seals.length} seals over ${leaves.length} events; ${unsealed} events are not sealed yet\n` +
    [...new Set(seals.map((seal) => seal.keyId))].map((id) => `signed by the key ${id}\n`).join('') +
    (faults.length === 0 ? 'Nothing was changed.\n' : faults.map((fault) => `FAULT: ${fault}\n`).join('')),
);
process.exitCode = faults.length === 0 ? 0 : 1;
