import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { personEvents } from './persons.events';
import { personRelationEvents } from './relations/person-relations.events';
import { personPairEvents } from './same-person/person-pair.events';

describeGoldenEvents(join(__dirname, 'golden'), [
  ...personEvents,
  ...personPairEvents,
  ...personRelationEvents,
]);
