export * from './emso';
export * from './person-commands';
export * from './persons.decider';
export * from './persons.events';
export * from './persons.module';
export * from './tax-number';
export { AddRelation, CloseRelation } from './relations/person-relations.handlers';
export * from './relations/person-relations.decider';
export { DecideOnPair, type PairOutcome } from './same-person/person-pair.handlers';
