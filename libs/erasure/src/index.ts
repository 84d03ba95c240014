export * from './erasure.events';
export * from './erasure.module';
export { DATA_PROTECTION_OFFICER, type ErasureState, type Obstacle } from './erasure.decider';
export { Erasures } from './erasures';
export * from './retention-checks';
