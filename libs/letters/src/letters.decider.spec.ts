import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EventMetadata, localDate } from '#libs/kernel';
import { foldView, given, recorder } from '#libs/testing';
import { lettersView } from './cases/letters.projection';
import { letterTextDecider, PublishLetterText } from './letter-texts.decider';
import type { LetterTextPublished } from './letter-texts.events';
import { letterDecider, ProduceLetter } from './letters.decider';
import type { LetterProduced } from './letters.events';
import { supplementCall } from './texts/catalogue/procedure';

const metadata = (role: string): EventMetadata => ({
  commandId: '00000000-0000-4000-8009-000000000001',
  correlationId: '00000000-0000-4000-8009-000000000001',
  causationId: null,
  actor: { id: 'vera', role, unit: 'Koper', onBehalfOf: null },
  legalBasis: null,
  purpose: 'letter',
});
const golden = <Data>(type: string): Data =>
  JSON.parse(readFileSync(join(__dirname, `golden/${type}.v1.json`), 'utf8')) as Data;
const letter = golden<LetterProduced['data']>('LetterProduced');
const produced: LetterProduced = { type: 'LetterProduced', data: letter };

describe('A letter', () => {
  it('is produced once; a second time is refused with the letter that there is', () => {
    const produce = new ProduceLetter(letter, metadata('caseworker'));
    given(letterDecider, []).when(produce).then(produced);
    given(letterDecider, [produced]).when(produce).thenRefused('LETTER_ALREADY_PRODUCED');
  });

  it('is listed by its case, what it is about and its addressee', () => {
    const record = recorder();
    const rows = foldView(lettersView, [record(produced, { stream: `letter-${letter.letterId}` })])[
      'letters'
    ];
    expect(rows).toMatchObject([
      { letter_id: letter.letterId, application_id: letter.applicationId, subject_id: letter.subject.id },
    ]);
  });
});

describe('The text of a letter', () => {
  const how = { sl: 'Navedite {caseNumber}.', it: 'Indichi {caseNumber}.' };
  const publish = (
    said: { unit?: string | null; from?: string; parts?: Record<string, typeof how> } = {},
    role = 'manager',
  ) => {
    const { unit = 'Koper', from = '2026-05-01', parts = { how } } = said;
    const context = { metadata: metadata(role), today: localDate('2026-04-20') };
    return new PublishLetterText(supplementCall, { unit, from: localDate(from), parts }, context);
  };
  const published = (version = 1, unit: string | null = 'Koper'): LetterTextPublished => ({
    type: 'LetterTextPublished',
    data: {
      key: 'supplement-call',
      unit,
      version,
      from: localDate('2026-05-01'),
      parts: { ...supplementCall.parts, how },
      supersedes: { unit: null, version: 1 },
      publishedOn: localDate('2026-04-20'),
    },
  });

  it('is superseded by a unit’s first own version, or by the house’s next', () => {
    given(letterTextDecider, []).when(publish()).then(published());
    given(letterTextDecider, [])
      .when(publish({ unit: null }))
      .then(published(2, null));
  });

  it('gets its next version after the one before has begun, whatever the order in which they are published', () => {
    const later = publish({ from: '2026-06-01', parts: { how: { ...how, sl: 'Številka: {caseNumber}.' } } });
    const [next] = letterTextDecider.decide(later, letterTextDecider.evolve({ published: [] }, published()));
    expect(next?.data).toMatchObject({ version: 2, supersedes: { unit: 'Koper', version: 1 } });
    given(letterTextDecider, [published()])
      .when(publish({ from: '2026-05-01' }))
      .thenRefused('TEXT_NOT_IN_FUTURE');
  });

  it('is published by managers and administrators, for days to come, and only where something is different', () => {
    given(letterTextDecider, []).when(publish({}, 'caseworker')).thenRefused('ONLY_A_MANAGER');
    given(letterTextDecider, []).when(publish({}, 'administrator')).then(published());
    given(letterTextDecider, [])
      .when(publish({ from: '2026-04-20' }))
      .thenRefused('TEXT_NOT_IN_FUTURE');
    given(letterTextDecider, [published()])
      .when(publish({ from: '2026-06-01' }))
      .thenRefused('TEXT_UNCHANGED');
  });

  it.each([
    [{ nothing: how }, 'TEXT_PART_NOT_KNOWN'],
    [{ how: { ...how, sl: 'Navedite {emso}.' } }, 'TEXT_VALUE_NOT_KNOWN'],
    [{ missing: { sl: '{missing|eno|dve}', it: '' } }, 'TEXT_FORMS'],
    [{ how: { ...how, it: 'Indichi {caseNumber.' } }, 'TEXT_FORMS'],
  ])('is refused where a letter could not be written with it: %j', (parts, code) => {
    given(letterTextDecider, []).when(publish({ parts })).thenRefused(code);
  });
});
