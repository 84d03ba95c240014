import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { KeptSecrets } from '#libs/key-store';
import { Clock, Configuration } from '#libs/platform';
import { EvidenceFolder } from '../evidence-folder';
import { keyIdOf } from '../seal';
import { cmsSignature } from './cms-signature';
import { filled, signedBytes, withHole } from './pdf-hole.rules';
import { bringBack, keepSafe } from './own-key-safe';
import { openSigningFile, type SigningFile } from './signing-file';

/** Signs PDFs that leave the house, so that common readers show the signature (PAdES-B-B). */
@Injectable()
export class PdfSigner {
  constructor(
    private readonly configuration: Configuration,
    private readonly clock: Clock,
    private readonly secrets: KeptSecrets,
  ) {}

  /** The PDF with its signature inside; the certificate is kept beside the seals. Throws `SigningFileError`. */
  async sign(pdf: Buffer, reason: string): Promise<Buffer> {
    const signedAt = this.clock.now();
    const { file } = this;
    if (file.own) await bringBack(file.path, this.secrets);
    const signatory = await openSigningFile(file, new Date(signedAt));
    await this.keepOwn();
    await new EvidenceFolder(this.configuration.evidenceDir).keepCertificate(
      keyIdOf(signatory.publicKey.export({ type: 'spki', format: 'pem' }) as string),
      signatory.certificatePem,
    );
    const hole = withHole(pdf, { name: signatory.name, reason, signedAt });
    return filled(hole, await cmsSignature(signedBytes(hole), signatory));
  }

  /** Keeps the house's own key and certificate, if it has any, in the key store; the office's own is the office's. */
  async keepOwn(): Promise<void> {
    if (this.file.own) await keepSafe(this.file.path, this.secrets);
  }

  private get file(): SigningFile {
    const { signingFile, dataDir } = this.configuration;
    return { path: signingFile ?? join(dataDir, 'signing.pem'), own: signingFile === null };
  }
}
