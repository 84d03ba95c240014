import { Module } from '@nestjs/common';
import { SampleLoad } from './sample-load';

/** Made-up load for trials and measurements. */
@Module({ providers: [SampleLoad], exports: [SampleLoad] })
export class SampleLoadModule {}
