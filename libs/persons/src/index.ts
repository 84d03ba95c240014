export * from './emso';
export * from './persons.decider';
export * from './persons.events';
export * from './tax-number';
