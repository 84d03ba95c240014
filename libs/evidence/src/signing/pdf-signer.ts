import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Clock, Configuration } from '#libs/platform';
import { EvidenceFolder } from '../evidence-folder';
import { keyIdOf } from '../seal';
import { cmsSignature } from './cms-signature';
import { filled, signedBytes, withHole } from './pdf-hole.rules';
import { openSigningFile } from './signing-file';

/** Signs PDFs that leave the house, so that common readers show the signature (PAdES-B-B). */
@Injectable()
export class PdfSigner {
  constructor(
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  /** The PDF with its signature inside; the certificate is kept beside the seals. Throws `SigningFileError`. */
  async sign(pdf: Buffer, reason: string): Promise<Buffer> {
    const { signingFile, dataDir, evidenceDir } = this.configuration;
    const signedAt = this.clock.now();
    const file = { path: signingFile ?? join(dataDir, 'signing.pem'), own: signingFile === null };
    const signatory = await openSigningFile(file, new Date(signedAt));
    await new EvidenceFolder(evidenceDir).keepCertificate(
      keyIdOf(signatory.publicKey.export({ type: 'spki', format: 'pem' }) as string),
      signatory.certificatePem,
    );
    const hole = withHole(pdf, { name: signatory.name, reason, signedAt });
    return filled(hole, await cmsSignature(signedBytes(hole), signatory));
  }
}
