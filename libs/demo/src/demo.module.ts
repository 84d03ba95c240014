import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Demo } from './demo';

/** A made-up year for demonstrations; needs the rooms whose commands it sends, `EventStore`, `PersonalData`. */
@Module({ imports: [CqrsModule], providers: [Demo], exports: [Demo] })
export class DemoModule {}
