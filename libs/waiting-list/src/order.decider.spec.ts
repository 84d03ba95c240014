import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  listRules,
  AdoptPriorityRule,
  AdoptRefusalRule,
  DrawTieSeed,
  RepealPriorityRule,
} from './list-rules.decider';
import type { ListRulesEvent } from './list-rules.events';
import type { EntryReranked, PriorityFacts } from './order.events';
import { RerankEntry, StatePriorityFacts } from './order.decider';
import { anEntry, contextOf, entryIdOf } from './waiting-list.builder';
import { waitingListEntry } from './waiting-list.decider';

const day = localDate;
const id = entryIdOf(1);
const today = '2022-12-31';
const waiting = anEntry().placed().events;
const ended = anEntry().placed().ended('2022-06-01').events;
const FACTS: PriorityFacts = { livesAlone: true, hospitalDischarge: null, terminallyIll: null };

const state = (effectiveOn: string, facts = FACTS) =>
  new StatePriorityFacts(id, { effectiveOn: day(effectiveOn), facts }, contextOf(today));
const moved: EntryReranked['data'] = {
  effectiveOn: day('2022-05-01'),
  before: entryIdOf(2),
  fromRank: 17,
  toRank: 3,
  passed: [entryIdOf(2)],
  reason: 'carer-lost',
  noteRef: null,
};
const rerank = (more: Partial<EntryReranked['data']> = {}, role = 'caseworker') =>
  new RerankEntry(id, { ...moved, ...more }, contextOf(today, role));

describe('Facts of priority', () => {
  it('hold from their day on, and are nothing new when they are the same', () => {
    const stated = { type: 'PriorityFactsStated' as const, data: state('2022-03-01').data };
    given(waitingListEntry, waiting).when(state('2022-03-01')).then(stated);
    given(waitingListEntry, [...waiting, stated])
      .when(state('2022-04-01'))
      .thenNothing();
    const discharged = state('2022-04-01', { ...FACTS, hospitalDischarge: true });
    given(waitingListEntry, [...waiting, stated])
      .when(discharged)
      .then({ type: 'PriorityFactsStated', data: discharged.data });
  });

  it('are refused before the listing, in the future, after the end and for nobody', () => {
    given(waitingListEntry, waiting).when(state('2022-01-14')).thenRefused('CHANGE_BEFORE_LISTING');
    given(waitingListEntry, waiting).when(state('2023-01-01')).thenRefused('DATE_IN_FUTURE');
    given(waitingListEntry, ended).when(state('2022-03-01')).thenRefused('ENTRY_ALREADY_CLOSED');
    given(waitingListEntry, []).when(state('2022-03-01')).thenRefused('ENTRY_NOT_FOUND');
  });
});

describe('A change of rank by hand', () => {
  it('is recorded with its reason, both ranks and those who were passed', () => {
    given(waitingListEntry, waiting).when(rerank()).then({ type: 'EntryReranked', data: moved });
  });

  it('that changes no rank is nothing', () => {
    given(waitingListEntry, waiting)
      .when(rerank({ toRank: 17 }))
      .thenNothing();
  });

  it('for another reason is up to a manager, with a note', () => {
    const noteRef = '99999999-9999-4999-8999-999999999999';
    given(waitingListEntry, waiting)
      .when(rerank({ reason: 'other', noteRef }))
      .thenRefused('MANAGER_REQUIRED', { field: 'reason' });
    given(waitingListEntry, waiting)
      .when(rerank({ reason: 'other' }, 'manager'))
      .thenRefused('NOTE_REQUIRED', { field: 'noteRef' });
    given(waitingListEntry, waiting)
      .when(rerank({ reason: 'other', noteRef }, 'manager'))
      .then({ type: 'EntryReranked', data: { ...moved, reason: 'other', noteRef } });
  });

  it('is refused before the listing, before itself, in the future, after the end and for nobody', () => {
    given(waitingListEntry, waiting)
      .when(rerank({ effectiveOn: day('2022-01-14') }))
      .thenRefused('RERANK_BEFORE_LISTING', { field: 'effectiveOn' });
    given(waitingListEntry, waiting)
      .when(rerank({ before: id }))
      .thenRefused('RERANK_BEFORE_ITSELF', { field: 'before' });
    given(waitingListEntry, waiting)
      .when(rerank({ effectiveOn: day('2023-01-01') }))
      .thenRefused('DATE_IN_FUTURE', { field: 'effectiveOn' });
    given(waitingListEntry, ended).when(rerank()).thenRefused('ENTRY_ALREADY_CLOSED');
    given(waitingListEntry, []).when(rerank()).thenRefused('ENTRY_NOT_FOUND');
  });
});

describe("A list's own rules", () => {
  const list = { programme: 'home-help', provider: 'Izvajalec Koper' };
  const basis = { source: 'sklep sveta zavoda', textKey: 'priority.koper', verified: false };
  const seed = '00112233445566778899aabbccddeeff';
  const validFrom = day('2023-01-01');
  const criteria = [{ criterion: 'need-frequency' as const, weight: 10 }];
  const manager = contextOf(today, 'manager');
  const adopt = (more: Partial<AdoptPriorityRule['data']> = {}, context = manager) =>
    new AdoptPriorityRule(list, { validFrom, criteria, basis, seed, ...more }, context);
  const drawn: ListRulesEvent = { type: 'TieSeedDrawn', data: { ...list, drawnOn: day(today), seed } };
  const adopted: ListRulesEvent = {
    type: 'PriorityRuleAdopted',
    data: { ...list, version: 1, validFrom, criteria, basis },
  };
  const refusal = (more: Partial<AdoptRefusalRule['data']> = {}, context = manager) => {
    const usual = { validFrom, consequence: 'ends-after' as const, after: 2, lapsedCounts: true, basis };
    return new AdoptRefusalRule(list, { ...usual, ...more }, context);
  };

  it('order by points from a day on, with a seed for ties drawn once', () => {
    given(listRules, []).when(adopt()).then(drawn, adopted);
    given(listRules, [drawn, adopted])
      .when(adopt({ seed: 'ffffffffffffffffffffffffffffffff' }))
      .then({ ...adopted, data: { ...adopted.data, version: 2 } });
  });

  it('are set by a manager, never for the past, with each criterion once', () => {
    given(listRules, [])
      .when(adopt({}, contextOf(today)))
      .thenRefused('MANAGER_REQUIRED');
    given(listRules, [])
      .when(adopt({ validFrom: day('2022-12-30') }))
      .thenRefused('RULE_IN_PAST', { field: 'validFrom', today });
    given(listRules, [])
      .when(adopt({ criteria: [...criteria, ...criteria] }))
      .thenRefused('CRITERION_TWICE', { criterion: 'need-frequency' });
    const unknown = new AdoptPriorityRule(
      { ...list, programme: 'house-help' },
      { validFrom, criteria, basis, seed },
      manager,
    );
    given(listRules, []).when(unknown).thenRefused('PROGRAMME_NOT_KNOWN');
  });

  it('go back to the order of arrival only from an order by points', () => {
    const repeal = new RepealPriorityRule(list, { validFrom, basis }, manager);
    given(listRules, []).when(repeal).thenRefused('NO_PRIORITY_RULE');
    given(listRules, [drawn, adopted])
      .when(repeal)
      .then({ type: 'PriorityRuleRepealed', data: { ...list, version: 2, validFrom, basis } });
    given(listRules, [drawn, adopted])
      .when(new RepealPriorityRule(list, { validFrom, basis }, contextOf(today)))
      .thenRefused('MANAGER_REQUIRED');
  });

  it('have one seed for ever', () => {
    const draw = new DrawTieSeed(list, { drawnOn: day(today), seed }, contextOf(today));
    given(listRules, []).when(draw).then(drawn);
    given(listRules, [drawn]).when(draw).thenRefused('SEED_ALREADY_DRAWN');
  });

  it('say what follows from refused offers, with the number only where the wait ends after so many', () => {
    given(listRules, [])
      .when(refusal())
      .then({ type: 'RefusalRuleAdopted', data: { ...list, ...refusal().data, version: 1 } });
    given(listRules, [])
      .when(refusal({ after: null }))
      .thenRefused('REFUSALS_REQUIRED', { field: 'after' });
    given(listRules, [])
      .when(refusal({ consequence: 'stays' }))
      .thenRefused('REFUSALS_REQUIRED', { field: 'after' });
    given(listRules, [])
      .when(refusal({}, contextOf(today)))
      .thenRefused('MANAGER_REQUIRED');
    given(listRules, [])
      .when(refusal({ validFrom: day('2022-12-01') }))
      .thenRefused('RULE_IN_PAST');
  });
});
