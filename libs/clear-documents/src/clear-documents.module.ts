import { Module } from '@nestjs/common';
import { ClearDocumentsRun } from './clear-documents-run';

/** Sealing of documents that an older version kept in the clear; needs the ground of the house and its record. */
@Module({ providers: [ClearDocumentsRun], exports: [ClearDocumentsRun] })
export class ClearDocumentsModule {}
