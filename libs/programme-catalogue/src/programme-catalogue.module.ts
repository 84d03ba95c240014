import { Module } from '@nestjs/common';
import { ClassificationController } from './classification.controller';
import { ProgrammesController } from './programmes.controller';

/** The programmes' definitions to read; needs `Clock`. */
@Module({ controllers: [ProgrammesController, ClassificationController] })
export class ProgrammeCatalogueModule {}
