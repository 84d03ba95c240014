import type { Fact, Facts, FactValue, Programme } from '#libs/programmes';
import type { ApplicationReceived } from './applications.events';

/** What an application itself says; nobody states it a second time. */
const DERIVED: Readonly<Record<string, (received: ApplicationReceived['data']) => FactValue>> = {
  filedOn: ({ filedOn }) => filedOn,
  homesApplied: ({ providers }) => providers.length,
  preferredHomes: ({ providers }) => providers.filter(({ preferred }) => preferred).length,
};

/** Every fact that a programme's rules or its list of evidence ask for, by key. */
export function factsAsked({ eligibility, evidence, intake }: Programme): ReadonlyMap<string, Fact> {
  const facts = [
    ...eligibility.flatMap(({ inputs }) => inputs),
    ...evidence.flatMap(({ when }) => (when ? [when.fact] : [])),
    ...(intake.filing ? [intake.filing.from] : []),
  ];
  return new Map(facts.map((fact) => [fact.key, fact]));
}

/** Stated facts that the programme does not ask for, or that the application itself says. */
export const factsNotToState = (programme: Programme, facts: Facts): string[] =>
  Object.keys(facts).filter((key) => !factsAsked(programme).has(key) || Object.hasOwn(DERIVED, key));

/** The stated facts with those that the application itself says. */
export function factsOf(programme: Programme, stated: Facts, received: ApplicationReceived['data']): Facts {
  const derived = Object.entries(DERIVED).filter(([key]) => factsAsked(programme).has(key));
  return { ...stated, ...Object.fromEntries(derived.map(([key, say]) => [key, say(received)])) };
}

/** The facts that touch a person closely, in the order of their keys; their values never stand in an event. */
export function privateFacts(programme: Programme, facts: Facts): Readonly<Record<string, FactValue>> {
  const asked = factsAsked(programme);
  const entries = Object.entries(facts).filter(
    (entry): entry is [string, FactValue] => entry[1] !== undefined && isPrivate(asked.get(entry[0])),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a fact's value is kept with the person's data; a fact nobody declared is. */
export const isPrivate = (fact: Fact | undefined): boolean => fact?.sensitivity !== 'plain';
