import { Module } from '@nestjs/common';
import { ProgrammesController } from './programmes.controller';

/** The programmes' definitions to read; needs `Clock`. */
@Module({ controllers: [ProgrammesController] })
export class ProgrammeCatalogueModule {}
