export * from './formats';
export * from './words';
