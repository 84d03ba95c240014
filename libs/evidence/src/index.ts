export * from './daily-sealing';
export { DocumentSigner, type SignedDocument } from './document-signer';
export * from './evidence';
export type { EvidenceCheckResult, EvidenceFault } from './evidence-check';
export type { EvidenceExportResult } from './evidence-export';
export * from './evidence.migrations';
export * from './evidence.module';
export { bringKept } from './kept-evidence';
export { type Seal, sealCode } from './seal';
