export { GetPersonCard, GetPersonRecords } from './card/person-card.query';
export type { PersonCard } from './card/person-card';
export type { PersonRecords } from './card/person-cards';
export * from './emso';
export * from './person-commands';
export * from './persons.decider';
export * from './persons.events';
export * from './persons.module';
export * from './tax-number';
export {
  AddRelation,
  CloseRelation,
  ListRelations,
  ListRelationsHandler,
} from './relations/person-relations.handlers';
export * from './relations/person-relations.decider';
export { DecideOnPair, type PairOutcome } from './same-person/person-pair.handlers';
export { joinedRecords, type JoinedRecords } from './same-person/person-pairs.query';
export { personPairsView } from './same-person/person-pairs.projection';
export { type CaseByNumber, FindCasesByNumber } from './search/find-cases.query';
export type { AskedCaseNumber } from './search/asked-case-number';
export * from './persons.scopes';
