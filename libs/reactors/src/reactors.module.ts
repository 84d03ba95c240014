import { Global, Module } from '@nestjs/common';
import { ReactorRegistry } from './reactor-registry';
import { Reactors } from './reactors';

/** The reactors of every feature; needs `Database`, `EventStore`, `EventCatalogue` and `Projections`. */
@Global()
@Module({ providers: [ReactorRegistry, Reactors], exports: [ReactorRegistry, Reactors] })
export class ReactorsModule {}
