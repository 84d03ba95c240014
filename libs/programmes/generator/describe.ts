import type { DatedParameter } from '#libs/kernel';
import { type Capacity, bedsIn } from '../src/capacity';
import type { Payer, Programme } from '../src/programme';

const mark = (verified: boolean): string => (verified ? '' : ' ?');

/** Who receives the application and how its procedure ends. */
export function describeIntake({ intake }: Programme): string {
  const recipient = intake.recipient.values.at(-1);
  const who = recipient ? `${recipient.value.kind}${mark(recipient.verified)}` : '?';
  const how = intake.procedure ? `${intake.outcome}, ${intake.procedure}` : intake.outcome;
  return `${who}; ${how}${intake.immediate ? ', at once' : ''}`;
}

/** How people wait, and what ends their entries elsewhere. */
export function describeWaiting({ waitingList: { kind, closesElsewhere } }: Programme): string {
  return closesElsewhere.length === 0
    ? kind
    : `${kind}, closed elsewhere when ${closesElsewhere.join(' or ')}`;
}

/** The capacity kind with its printed numbers. */
export function describeCapacity(capacity: Capacity): string {
  switch (capacity.kind) {
    case 'beds': {
      if (capacity.rooms.length === 0) return 'beds';
      const beds = bedsIn(capacity.rooms);
      const stated = capacity.statedPersons;
      return stated === null || stated === beds ? `${beds} beds` : `${beds} beds (${stated} persons stated)`;
    }
    case 'groups':
      return `${capacity.groups} groups of at most ${capacity.size}`;
    case 'slots':
      return `slots of ${capacity.minutes} minutes`;
    case 'places':
      return `${capacity.places ?? ''} places${capacity.perTerm ? ' a term' : ''}`.trim();
    case 'hours':
    case 'unlimited':
      return capacity.kind;
  }
}

/** Who pays, with the days between which. */
export const describePayer = (payer: DatedParameter<Payer>): string =>
  payer.values
    .map(({ value, from, verified }) => `${value}${from ? ` from ${from}` : ''}${mark(verified)}`)
    .join(', ');
