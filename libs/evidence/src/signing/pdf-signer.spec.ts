import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeptSecrets } from '#libs/key-store';
import { Clock, Configuration } from '#libs/platform';
import { pdfSignature } from '#libs/testing';
import { readKept } from '../kept-evidence';
import { PdfSigner } from './pdf-signer';
import { SigningFileError } from './signing-file';

const folder = mkdtempSync(join(tmpdir(), 'spis-signing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signerWith = (settings: Record<string, string> = {}, now = '2026-03-02T08:00:00Z'): PdfSigner =>
  signerKeepingIn(new SecretsInMemory(), settings, now);

const signerKeepingIn = (
  secrets: KeptSecrets,
  settings: Record<string, string> = {},
  now = '2026-03-02T08:00:00Z',
): PdfSigner => {
  const configuration = Configuration.from({ SPIS_DATA_DIR: folder, ...settings });
  return new PdfSigner(configuration, { now: () => now } as Clock, secrets);
};

class SecretsInMemory extends KeptSecrets {
  readonly kept = new Map<string, string>();
  override get = (name: string) => Promise.resolve(this.kept.get(name) ?? null);
  override keep = async (name: string, secret: string) => void this.kept.set(name, secret);
}

const OBJECTS = [
  '<< /Type /Pages /Kids [2 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 1 0 R >>',
  '<< /Type /Catalog /Pages 1 0 R >>',
];

/** The smallest PDF of the typesetter's shape. */
function aPdf(objects = OBJECTS): Buffer {
  let text = '%PDF-1.7\n';
  const lines = objects.map((object, index) => {
    const offset = String(text.length).padStart(10, '0');
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${offset} 00000 n\r\n`;
  });
  const trailer = `trailer\n<< /Size 4 /Root 3 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(`${text}xref\n0 4\n0000000000 65535 f\r\n${lines.join('')}${trailer}`);
}

/** The bytes with one bit of the byte at a place turned. */
function turned(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('A signed PDF', () => {
  it('holds the document byte for byte, and a signature that anybody can check', async () => {
    const pdf = aPdf();
    const signed = await signerWith().sign(pdf, 'izpis');
    expect(signed.subarray(0, pdf.length).equals(pdf)).toBe(true);
    const { certificate, ...found } = pdfSignature(signed);
    expect(found).toEqual({
      coversAll: true,
      unchanged: true,
      genuine: true,
      subFilter: 'ETSI.CAdES.detached',
    });
    expect(certificate.subject).toBe('CN=Spis');
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.ca).toBe(false);
  });

  it('is found out wherever a byte of it is changed, and when something is added', async () => {
    const signed = await signerWith().sign(aPdf(), 'izpis');
    const hole = signed.indexOf('/Contents <');
    for (const at of [12, 60, hole - 200, signed.length - 8])
      expect(pdfSignature(turned(signed, at))).toMatchObject({ unchanged: false });
    expect(pdfSignature(Buffer.concat([signed, Buffer.from(' ')])).coversAll).toBe(false);
  });

  it('is signed by one key, made once for its owner alone; its certificate is kept beside the seals', async () => {
    const first = pdfSignature(await signerWith().sign(aPdf(), 'a')).certificate;
    const again = pdfSignature(await signerWith({}, '2027-01-01T00:00:00Z').sign(aPdf(), 'b')).certificate;
    expect(again.fingerprint256).toBe(first.fingerprint256);
    expect(statSync(join(folder, 'signing.pem')).mode & 0o077).toBe(0);
    const kept = await readKept(join(folder, 'evidence'));
    expect([...kept.keys()]).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.certificate\.pem$/)]);
    expect([...kept.values()].join('')).not.toContain('PRIVATE');
    expect(readdirSync(folder).sort()).toEqual(['evidence', 'signing.pem']);
  });
});

describe('The certificate of the office', () => {
  const path = join(folder, 'office', 'office.pem');
  const office = { SPIS_SIGNING_FILE: path, SPIS_DATA_DIR: join(folder, 'office') };

  beforeAll(async () => {
    await signerWith({ SPIS_DATA_DIR: join(folder, 'office') }).sign(aPdf(), 'a');
    writeFileSync(path, readFileSync(join(folder, 'office', 'signing.pem')), { mode: 0o600 });
  });

  it('signs in the place of the own one', async () => {
    const { certificate } = pdfSignature(await signerWith(office).sign(aPdf(), 'a'));
    expect(
      certificate.raw.equals(Buffer.from(readFileSync(path, 'utf8').split('-----')[6] ?? '', 'base64')),
    ).toBe(true);
  });

  it('is refused, and never made anew, where it is missing, open to others, outdated or of another key', async () => {
    const refused = (settings: Record<string, string>, now?: string) =>
      expect(signerWith({ ...office, ...settings }, now).sign(aPdf(), 'a')).rejects.toThrow(SigningFileError);
    await refused({ SPIS_SIGNING_FILE: join(folder, 'nowhere.pem') });
    await refused({}, '2046-01-01T00:00:00Z');
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const certificate = readFileSync(path, 'utf8').slice(
      readFileSync(path, 'utf8').indexOf('-----BEGIN CERT'),
    );
    const other = join(folder, 'office', 'other.pem');
    writeFileSync(other, `${stranger.export({ type: 'pkcs8', format: 'pem' }) as string}${certificate}`, {
      mode: 0o600,
    });
    await refused({ SPIS_SIGNING_FILE: other });
    chmodSync(path, 0o644);
    await refused({});
  });
});

describe('The key by which the house itself signs', () => {
  const on = (machine: string) => ({ SPIS_DATA_DIR: join(folder, machine) });
  const signedWith = async (signer: PdfSigner): Promise<string> =>
    pdfSignature(await signer.sign(aPdf(), 'a')).certificate.fingerprint256;

  it('is kept, so that a new machine that has the key store signs with the same certificate', async () => {
    const secrets = new SecretsInMemory();
    const before = await signedWith(signerKeepingIn(secrets, on('old')));
    expect(await signedWith(signerKeepingIn(secrets, on('new')))).toBe(before);
    expect(statSync(join(folder, 'new', 'signing.pem')).mode & 0o777).toBe(0o600);
    expect(await signedWith(signerKeepingIn(new SecretsInMemory(), on('third')))).not.toBe(before);
  });

  it('that was there before secrets were kept is kept when the keys are backed up', async () => {
    const secrets = new SecretsInMemory();
    await signerKeepingIn(secrets, on('old')).keepOwn();
    expect([...secrets.kept.values()]).toEqual([readFileSync(join(folder, 'old', 'signing.pem'), 'utf8')]);
    await signerKeepingIn(secrets, on('nothing-signed-yet')).keepOwn();
    expect(secrets.kept.size).toBe(1);
  });

  it('stays the one of its file where another was kept, and is kept from then on', async () => {
    const secrets = new SecretsInMemory();
    await signedWith(signerKeepingIn(secrets, on('elsewhere')));
    const here = await signedWith(signerKeepingIn(secrets, on('old')));
    expect(await signedWith(signerKeepingIn(secrets, on('later')))).toBe(here);
  });

  it('is the office’s own matter where the office brings it', async () => {
    const secrets = new SecretsInMemory();
    const office = { ...on('brought'), SPIS_SIGNING_FILE: join(folder, 'old', 'signing.pem') };
    await signerKeepingIn(secrets, office).sign(aPdf(), 'a');
    expect(secrets.kept.size).toBe(0);
  });
});

describe('A PDF of another shape', () => {
  it('is not signed', async () => {
    await expect(signerWith().sign(Buffer.from('%PDF-1.7'), 'a')).rejects.toThrow('a PDF without startxref');
    const annotated = OBJECTS.map((each) => each.replace('/Type /Page ', '/Type /Page /Annots [] '));
    await expect(signerWith().sign(aPdf(annotated), 'a')).rejects.toThrow('annotations');
  });
});
