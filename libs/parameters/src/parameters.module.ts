import { Module } from '@nestjs/common';
import { DetectorsModule } from '#libs/detectors';
import { RetentionModule } from '#libs/retention';
import { ParametersController } from './parameters.controller';

/** Every dated parameter of the house to read; needs the rooms in which an office sets its own. */
@Module({ imports: [DetectorsModule, RetentionModule], controllers: [ParametersController] })
export class ParametersModule {}
