import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Clock, Configuration, Database, homeFolder } from '#libs/platform';
import { EvidenceFolder } from './evidence-folder';
import { sealCode } from './seal';
import { openSealKey } from './seal-key-file';
import { lastSeal } from './seal-store';

const VERIFIER = 'libs/evidence/verifier/verify-signature.mjs';

/** What is signed of a document that leaves the house; never a seal, which has no `kind`. */
export interface DocumentStatement {
  readonly format: 1;
  readonly kind: 'document';
  readonly file: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** The record's newest seal as the document was made; null before the first. */
  readonly seal: string | null;
  readonly signedAt: string;
  readonly keyId: string;
}

/** A document's statement with its signature (Ed25519, base64, over the canonical text of the statement). */
export interface SignedDocument {
  readonly statement: DocumentStatement & { readonly signature: string };
  readonly publicPem: string;
  /** A program of one file that checks the signature with nothing but Node. */
  readonly verifier: string;
}

/** Signs documents that leave the house with the key of the seals. */
@Injectable()
export class DocumentSigner {
  constructor(
    private readonly configuration: Configuration,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Signs a document's bytes under a file name; the public key is kept beside the seals. Throws `SealKeyError`. */
  async sign(file: string, document: Uint8Array): Promise<SignedDocument> {
    const key = await openSealKey(join(this.configuration.dataDir, 'seal.key'));
    await new EvidenceFolder(this.configuration.evidenceDir).keepKey(key.id, key.publicPem);
    const seal = await lastSeal(this.database);
    const statement: DocumentStatement = {
      format: 1,
      kind: 'document',
      file,
      bytes: document.length,
      sha256: createHash('sha256').update(document).digest('hex'),
      seal: seal && sealCode(seal),
      signedAt: this.clock.now(),
      keyId: key.id,
    };
    return {
      statement: { ...statement, signature: key.signatureOf(statement) },
      publicPem: key.publicPem,
      verifier: readFileSync(join(homeFolder(), VERIFIER), 'utf8'),
    };
  }
}
