export { FEWEST_PERSONS } from './cast';
export * from './demo';
export { DemoClock } from './demo-clock';
export * from './demo.module';
