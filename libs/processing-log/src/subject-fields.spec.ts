import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBJECT_FIELDS } from './shown-subjects.rules';

interface Description {
  readonly components: {
    readonly schemas: Record<string, { readonly properties?: Record<string, unknown> }>;
  };
}

/** Fields that end in an id and name neither a person nor a case. */
const OF_OTHERS = [
  'accountId',
  'actorId',
  'bookingId',
  'breakGlassId',
  'cancellationId',
  'closureId',
  'commandId',
  'correlationId',
  'deliveryId',
  'destructionId',
  'determinationId',
  'documentId',
  'eventId',
  'findingId',
  'importId',
  'keyId',
  'requestId',
  'offerId',
  'partId',
  'pauseId',
  'refusalId',
  'relationId',
  'requestId',
  'sessionId',
  'statementId',
  'taskId',
  'textId',
  'tokenId',
];

describe('Every field of the interface that names somebody', () => {
  it('is known to the processing log, or known to name no person and no case', () => {
    const path = join(__dirname, '../../../test/openapi.golden.json');
    const { components } = JSON.parse(readFileSync(path, 'utf8')) as Description;
    const fields = Object.values(components.schemas).flatMap(({ properties }) =>
      Object.keys(properties ?? {}),
    );
    const ids = [...new Set(fields)].filter((name) => /[a-z]Ids?$/.test(name));
    expect(ids.length).toBeGreaterThan(20);
    const known = new Set([...Object.keys(SUBJECT_FIELDS), ...OF_OTHERS]);
    expect(ids.filter((name) => !known.has(name))).toEqual([]);
  });
});
