export { GetWaitingList, ListWaitingList } from './current-list/current-list.handlers';
export {
  CountByMunicipality,
  type CountedPersons,
  type MunicipalityCount,
} from './by-municipality/by-municipality.query';
export { WaitingNeedDto } from './entry.dto';
export * from './current-list/waiting-list-entries.query';
export * from './current-list/waiting-list.query';
export * from './daily/daily-deadlines';
export * from './daily/deadline-run';
export { ALL_RECORDED, knownMoment, type KnownAt, type ListScope } from './entries/as-of';
export * from './entries/entries-of-persons.query';
export type { WaitingDays } from './entries/waiting-days';
export { waitingListView } from './entries/waiting-list.projection';
export * from './entry-id';
export type * from './monthly-figures/monthly-figures';
export * from './monthly-figures/monthly-figures.definition';
export { GetMonthlyFigures } from './monthly-figures/monthly-figures.handlers';
export * from './monthly-figures/monthly-figures.query';
export * from './entry.events';
export {
  currentEnd,
  type EntryState,
  type OfferStanding,
  profileOn,
  type Revalidation,
} from './entry-state.rules';
export * from './list-rules.decider';
export * from './list-rules.events';
export * from './of-person/entries-of-person.query';
export * from './offer.events';
export * from './offers.decider';
export { DeclineOffer, MakeOffer, NoteLapse } from './offers/offers.handlers';
export * from './order.decider';
export * from './order.events';
export { ORDER_VIEWS } from './order/order.handlers';
export { GetStanding } from './order/order.queries';
export * from './revalidation.decider';
export * from './revalidation.events';
export { SelectAndStartCampaign } from './revalidation/campaigns.handlers';
export { scopeOf } from './scope-of';
export { ScopeDto } from './waiting-list.dto';
export * from './waiting-list-periods.rules';
export * from './waiting-list.decider';
export * from './waiting-list.events';
export * from './waiting-list.module';
export * from './waiting-list.scopes';
