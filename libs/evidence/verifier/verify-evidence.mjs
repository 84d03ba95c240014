#!/usr/bin/env node
// Checks an exported record against its seals with nothing but Node's own library, so that whoever doubts the
// system need not trust it:  node verify-evidence.mjs FOLDER [--seals FILE] [--key FILE]
// --seals: a copy of the seals kept elsewhere; --key: the public key as it was handed over on another way.
import { Buffer } from 'node:buffer';
import { createHash, createPublicKey, hash, verify } from 'node:crypto';
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

/** RFC 6962: the root over hashes of 32 bytes that stand side by side. */
const rootOf = (leaves) => {
  const level = Buffer.from(leaves);
  const pair = Buffer.alloc(65, 1);
  let length = level.length;
  while (length > 32) {
    let above = 0;
    for (let at = 0; at < length; at += 64, above += 32) {
      if (at + 32 === length) level.copyWithin(above, at, length);
      else {
        level.copy(pair, 1, at, at + 64);
        level.write(hash('sha256', pair, 'hex'), above, 'hex');
      }
    }
    length = above;
  }
  return level.subarray(0, 32);
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

/** The lines of a file, quicker than `readline`: texts whose characters are the bytes of the file. */
async function* bytesOfLines(file) {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const lines = [];
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      lines.push(bytes.latin1Slice(from, end));
      from = end + 1;
    }
    rest = bytes.subarray(from);
    yield lines;
  }
  if (rest.length > 0) yield [rest.latin1Slice()];
}

/** Ids and hashes in their order; the hashes side by side as well. */
async function readLeaves(file) {
  const leaves = [];
  const parts = [];
  for await (const lines of bytesOfLines(file)) {
    const hashes = Buffer.from(lines.map((line) => line.slice(37)).join(''), 'hex');
    parts.push(hashes);
    lines.forEach((line, index) => {
      // A text of its own, which does not keep the whole piece in memory.
      const id = Buffer.from(line.slice(0, 36), 'latin1').latin1Slice();
      leaves.push({ id, hash: hashes.subarray(index * 32, index * 32 + 32) });
    });
  }
  return { leaves, hashes: Buffer.concat(parts) };
}

/**
 * The quick way: every line, as it stands, has the hash that was sealed in its place. It tells only that all is
 * well, with the number of events that no seal covers yet; or null, and then the walk below says what is wrong.
 * The stream is looked for in the text: a wrong one would give another hash and not the sealed one.
 */
async function allAsSealed(folder, leaves) {
  const heads = new Map();
  let input = Buffer.alloc(1 << 16);
  let sealed;
  let at = 0;
  let unsealed = 0;
  for await (const lines of bytesOfLines(join(folder, 'events.jsonl')))
    for (const line of lines) {
      const leaf = leaves[at];
      if (!leaf) {
        sealed ??= new Set(leaves.map(({ id }) => id));
        if (sealed.has(JSON.parse(line).id)) return null;
        unsealed += 1;
        continue;
      }
      at += 1;
      const from = line.lastIndexOf(',"stream":"');
      const stream = Buffer.from(line.slice(from, line.indexOf('",', from)), 'latin1').latin1Slice();
      if (input.length < line.length + 33) input = Buffer.alloc(2 * line.length + 33);
      const before = heads.get(stream);
      if (before) before.copy(input, 1);
      else input.fill(0, 1, 33);
      const found = hash('sha256', input.subarray(0, 33 + input.latin1Write(line, 33)), 'latin1');
      if (found !== leaf.hash.latin1Slice() || !line.includes(`"id":"${leaf.id}"`)) return null;
      heads.set(stream, leaf.hash);
    }
  return at === leaves.length ? unsealed : null;
}

/** Walks events and leaves side by side, carefully; answers the faults and how many events no seal covers yet. */
async function compareEvents(folder, leaves) {
  const quick = await allAsSealed(folder, leaves);
  if (quick !== null) return { faults: [], unsealed: quick };
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

function checkRoots(seals, hashes) {
  const faults = [];
  let from = 0;
  for (const seal of seals) {
    const under = hashes.subarray(from, from + 32 * seal.events);
    from += 32 * seal.events;
    if (under.length !== 32 * seal.events || rootOf(under).toString('hex') !== seal.root)
      faults.push(`seal ${seal.number} does not agree with the hashes under it`);
  }
  if (from < hashes.length) faults.push('there are more hashes than the seals cover');
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
const { leaves, hashes } = await readLeaves(join(folder, 'leaves.txt'));
const { faults: ofEvents, unsealed } = await compareEvents(folder, leaves);
const faults = [
  ...checkSeals(folder, seals, values.key),
  ...(values.seals ? compareSeals(seals, readSeals(values.seals)) : []),
  ...checkRoots(seals, hashes),
  ...ofEvents,
];
process.stdout.write(
  `${seals.length} seals over ${leaves.length} events; ${unsealed} events are not sealed yet\n` +
    [...new Set(seals.map((seal) => seal.keyId))].map((id) => `signed by the key ${id}\n`).join('') +
    (faults.length === 0 ? 'Nothing was changed.\n' : faults.map((fault) => `FAULT: ${fault}\n`).join('')),
);
process.exitCode = faults.length === 0 ? 0 : 1;
