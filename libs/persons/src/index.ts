export * from './emso';
export * from './persons.decider';
export * from './persons.events';
export * from './persons.module';
export * from './tax-number';
