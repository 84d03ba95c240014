import { join } from 'node:path';
import { z } from 'zod';
import { defineEvent } from '#libs/kernel';
import { documentedEvents } from '../../libs/record/generator/events-guide';
import { EVENT_TELLINGS } from '../../libs/audit-trail/src/words/catalogue';
import { wordsMissing } from './audit-trail-words';

const definitions = documentedEvents(join(__dirname, '..', '..')).map(({ definition }) => definition);

describe('The words of the audit trail', () => {
  // Where they belong: libs/audit-trail/src/words, events/ROOM.words.ts for the sentence, fields/ and codes/.
  it('tell every event of every version, with its fields and codes, in three languages', () => {
    expect(definitions.length).toBeGreaterThan(130);
    expect(definitions.flatMap(wordsMissing)).toEqual([]);
  });

  it('tell no event that nobody declares, and no version that is not there yet', () => {
    const versions = new Map(definitions.map(({ type, version }) => [type, version]));
    const superfluous = Object.entries(EVENT_TELLINGS).filter(([type, telling]) =>
      telling.versions.some((version) => version > (versions.get(type) ?? 0)),
    );
    expect(superfluous.map(([type]) => type)).toEqual([]);
  });

  it.each<readonly [string, number, z.ZodType, readonly string[]]>([
    ['PlantedFact', 1, z.strictObject({ on: z.string() }), ['PlantedFact: no renderer']],
    ['PersonErased', 2, z.strictObject({ texts: z.int() }), ['PersonErased: no renderer for version 2']],
    [
      'AccountClosed',
      1,
      z.strictObject({ planted: z.int() }),
      ['AccountClosed: no words for the field planted'],
    ],
    [
      'PersonErased',
      1,
      z.strictObject({ reason: z.enum(['planted-code', 'other']) }),
      ['PersonErased: no words for the code reason:planted-code'],
    ],
    [
      'PersonErased',
      1,
      z.strictObject({
        parties: z.array(z.strictObject({ role: z.enum(['planted-code']), planted: z.int() })),
      }),
      ['PersonErased: no words for the code role:planted-code'],
    ],
    [
      'PersonDied',
      1,
      z.strictObject({}),
      Array.from({ length: 3 }, () => 'PersonDied: the sentence names diedOn, which it has not'),
    ],
  ])('are missed of a planted %s version %d', (type, version, schema, faults) => {
    expect(wordsMissing(defineEvent(type, version, schema))).toEqual(faults);
  });
});
