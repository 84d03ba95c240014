export { type Reaction, ReactionTooEarly, type Reactor } from './reactor';
export type { Unreacted } from './reactor-marks';
export * from './reactor-registry';
export * from './reactors';
export type { ReactionRetry } from './reactors';
export * from './reactors.migrations';
export * from './reactors.module';
