import { isLocalDate, type LocalDate } from '#libs/kernel';
import { type Block, heading, type LetterDocument, list, paragraph } from '#libs/letters';
import { formatDate } from '#libs/texts';
import type { AccessExport } from './export-document';
import { wordsIn } from './export-words';

// A page that nobody reads helps nobody: the newest are printed, all stand in the JSON.
const PRINTED = 500;

/** The export as a document to be set; says what the JSON says, the longest lists cut with a word about it. */
export function exportPdf(data: AccessExport): LetterDocument {
  const { say } = wordsIn(data.language);
  const day = (text: string | null): string => dayText(text, data.language);
  const section = (title: string, items: readonly string[]): Block[] => [
    heading(title),
    items.length === 0 ? paragraph(say('none')) : list(items.slice(0, PRINTED)),
    ...(items.length > PRINTED ? [paragraph(say('more'))] : []),
  ];
  const withheld =
    data.withheldTexts > 0 ? [paragraph(`${say('withheldTexts')}: ${data.withheldTexts}`)] : [];
  const blocks: Block[] = [
    paragraph(say('rights')),
    ...section(say('register'), registerLines(data)),
    ...section(
      say('relations'),
      data.relations.map(({ kind, basis, from, until }) =>
        [`${say('otherPerson')}: ${kind}, ${basis}`, `${day(from)}–${day(until)}`].join(', '),
      ),
    ),
    ...section(
      say('cases'),
      data.cases.map((each) => caseLine(each, data)),
    ),
    ...section(
      say('history'),
      data.history.map(({ recordedAt, thing, title, role, unit, purpose }) =>
        [day(recordedAt.slice(0, 10)), thing, title, role, unit, purpose].filter(Boolean).join(' · '),
      ),
    ),
    ...section(say('texts'), data.texts),
    ...withheld,
    ...section(
      say('letters'),
      data.letters.map((each) => fileLine(each, data)),
    ),
    ...section(
      say('documents'),
      data.documents.map((each) => fileLine(each, data)),
    ),
    ...section(
      say('access'),
      data.access.map(({ at, role, unit, action, purpose }) =>
        [`${day(at.slice(0, 10))} ${at.slice(11, 16)}`, role, unit, action, purpose]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    ...section(say('recipients'), data.recipients),
  ];
  return {
    title: say('title'),
    number: null,
    seal: null,
    sheets: [
      {
        language: data.language,
        office: [],
        sender: [],
        marks: [
          { label: say('producedOn'), value: day(data.producedOn) },
          { label: say('schema'), value: String(data.schema) },
        ],
        addressee: [],
        introduction: null,
        title: say('title'),
        subtitle: null,
        blocks,
        closing: null,
        signatures: [],
        lists: [],
        seal: null,
        draft: null,
      },
    ],
  };
}

function registerLines({ register, language }: AccessExport): string[] {
  const { say } = wordsIn(language);
  return register.map(({ label, values, withheld }) =>
    withheld
      ? `${label}: ${say('withheldField')}`
      : `${label}: ${values.map(({ value }) => value).join('; ')}`,
  );
}

function caseLine(each: AccessExport['cases'][number], { language }: AccessExport): string {
  const { say } = wordsIn(language);
  const until = each.keepUntil
    ? `${say('keepUntil')} ${dayText(each.keepUntil, language)}`
    : say('stillOpen');
  const open = each.retentionVerified ? null : say('unverified');
  return [each.number ?? each.kind, each.programme, each.unit, dayText(each.beganOn, language), until, open]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

const fileLine = (
  { number, what, on, file }: AccessExport['documents'][number],
  { language }: AccessExport,
): string =>
  [number, what, dayText(on, language), file].filter((part) => part !== null && part !== '').join(' · ');

const dayText = (text: string | null, language: AccessExport['language']): string =>
  text !== null && isLocalDate(text) ? formatDate(text as LocalDate, language) : '';
