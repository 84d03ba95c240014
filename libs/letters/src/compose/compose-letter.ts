import type { Language } from '#libs/texts';
import type { LetterDocument, Sheet, SideList, Signature } from '../document/letter-document';
import {
  applicationDecisionBody,
  type Body,
  dismissalBody,
  supplementCallBody,
  transferBody,
} from './application-letters';
import { exemptionDecisionBody } from './exemption-letter';
import type { LetterFacts } from './letter-facts';
import { correctionOrderBody, renewalOrderBody } from './order-letters';
import { admissionBody, listPlacementBody, offerBody, revalidationBody } from './service-letters';
import { printedSeal } from './printed-seal';
import { type TextsForLetter, Words } from './words';

/** A letter in its words, and what in it nobody has confirmed. */
export interface ComposedLetter {
  readonly document: LetterDocument;
  readonly unverified: readonly string[];
}

function bodyOf(words: Words, facts: LetterFacts): Body {
  switch (facts.kind) {
    case 'supplement-call':
      return supplementCallBody(words, facts);
    case 'dismissal':
      return dismissalBody(words, facts);
    case 'transfer':
      return transferBody(words, facts);
    case 'grant':
    case 'refusal':
      return applicationDecisionBody(words, facts);
    case 'exemption-decision':
      return exemptionDecisionBody(words, facts);
    case 'correction-order':
      return correctionOrderBody(words, facts);
    case 'renewal-order':
      return renewalOrderBody(words, facts);
    case 'list-placement':
      return listPlacementBody(words, facts);
    case 'offer':
      return offerBody(words, facts);
    case 'admission':
      return admissionBody(words, facts);
    case 'revalidation':
    case 'revalidation-reminder':
      return revalidationBody(words, facts);
  }
}

const filledOnly = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

function signatures(words: Words, { preparedBy, signedBy }: LetterFacts): Signature[] {
  return [
    ...(preparedBy ? [{ role: words.of('common', 'prepared'), name: preparedBy }] : []),
    ...(signedBy ? [{ role: words.of('letterhead', 'signatory'), name: signedBy }] : []),
  ];
}

function sideLists(words: Words, { attachments, copies, addressee }: LetterFacts, act: boolean): SideList[] {
  const who = [addressee.name, ...copies, words.of('common', 'file')];
  return [
    ...(attachments.length > 0
      ? [{ title: words.of('common', 'attachments', { count: attachments.length }), items: attachments }]
      : []),
    { title: words.of('common', act ? 'serve' : 'send'), items: who },
  ];
}

function sheetOf(words: Words, facts: LetterFacts, code: string | null): Sheet {
  const { addressee, number, date, draft } = facts;
  const body = bodyOf(words, facts);
  const act = body.introduction !== null;
  const place = words.of('letterhead', 'place');
  const office = filledOnly([words.of('letterhead', 'office'), words.of('letterhead', 'unit')]);
  const address = addressee.lines.length > 0 ? addressee.lines : [words.of('common', 'byHand')];
  return {
    language: words.language,
    office,
    sender: filledOnly([words.of('letterhead', 'address'), words.of('letterhead', 'contact')]),
    marks: [
      ...(number === null && !draft
        ? []
        : [{ label: words.of('common', 'number'), value: number ?? words.of('common', 'noNumber') }]),
      {
        label: words.of('common', 'date'),
        value: place === '' ? words.date(date) : `${place}, ${words.date(date)}`,
      },
    ],
    addressee: act ? [] : [addressee.name, ...address],
    ...body,
    closing: act ? null : words.of('common', 'closing'),
    signatures: signatures(words, facts),
    lists: sideLists(words, facts, act),
    seal:
      code === null
        ? null
        : { text: words.of('seal', 'check', { code }), picture: words.of('seal', 'picture', { code }) },
    draft: draft ? words.of('common', 'draft') : null,
  };
}

function wordsFor(language: Language, texts: TextsForLetter, facts: LetterFacts): Words {
  const { programme, caseNumber, unit } = facts;
  const name = language === 'it' ? (programme.it ?? programme.sl) : programme.sl;
  const always = {
    programme: name,
    caseNumber: caseNumber ?? '',
    unitName: unit,
    sex: facts.addressee.sex,
  };
  const words = new Words(language, texts, always);
  const parts = filledOnly([words.of('letterhead', 'office'), words.of('letterhead', 'unit')]);
  // A unit stands between commas behind the office; the Italian text has its comma for either.
  const office = parts.length > 1 && language === 'sl' ? `${parts.join(', ')},` : parts.join(', ');
  return new Words(language, texts, { ...always, office });
}

/**
 * Writes the letter: Slovene, and Italian after it where both are official; it bears the code of the record's newest
 * seal, null before the first. Pure: same facts, same letter.
 */
export function composeLetter(
  facts: LetterFacts,
  texts: TextsForLetter,
  sealCode: string | null,
): ComposedLetter {
  const languages: Language[] = facts.languages === 'sl' ? ['sl'] : ['sl', 'it'];
  const all = languages.map((language) => wordsFor(language, texts, facts));
  const sheets = all.map((words) => sheetOf(words, facts, sealCode));
  const unverified = new Set(all.flatMap((words) => [...words.unverified]));
  for (const text of Object.values(texts)) if (!text.verified) unverified.add(`text:${text.key}`);
  const title = sheets
    .map(({ title: own, subtitle }) => [own, subtitle].filter(Boolean).join(' '))
    .join(' / ');
  const seal = sealCode === null ? null : printedSeal(sealCode);
  return { document: { title, number: facts.number, seal, sheets }, unverified: [...unverified].sort() };
}
