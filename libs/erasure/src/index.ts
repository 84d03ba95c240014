export * from './erasure.events';
export * from './erasure.module';
export { type Obstacle } from './erasure.decider';
export * from './retention-checks';
