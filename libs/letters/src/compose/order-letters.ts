import { type Block, heading, list, paragraph } from '../document/letter-document';
import { added, type Body, remedyBlocks } from './application-letters';
import type { CorrectionFacts, LetterFacts, RenewalFacts } from './letter-facts';
import type { Words } from './words';

const orderBody = (
  words: Words,
  introduction: string,
  operative: readonly string[],
  blocks: readonly Block[],
): Body => ({
  introduction,
  title: words.say('title'),
  subtitle: words.say('subtitle'),
  blocks: [
    list([...operative, words.of('common', 'costs')], true),
    heading(words.of('common', 'reasoning')),
    ...blocks,
  ],
});

function operativeOf(
  words: Words,
  { ofOrder, decisionNumber, signedOn }: CorrectionFacts | RenewalFacts,
  more: Readonly<Record<string, string>> = {},
): string {
  const decided = { number: decisionNumber, signedOn: words.date(signedOn) };
  return words.say(`operative.${ofOrder ? 'order' : 'decision'}`, { ...decided, ...more });
}

/** The order that corrects an error; the Slovene correction is quoted where there is no Italian one. */
export function correctionOrderBody(words: Words, facts: LetterFacts<CorrectionFacts>): Body {
  const correction = facts.addition ? words.quoted(facts.addition) : words.say('notWorded');
  return orderBody(
    words,
    words.say('introduction'),
    [operativeOf(words, facts, { correction }), words.say('effect')],
    [words.tell('reason'), ...remedyBlocks(words, 'remedyOrder', facts.remedy)],
  );
}

/** The order that renews a procedure. */
export function renewalOrderBody(words: Words, facts: LetterFacts<RenewalFacts>): Body {
  const { proposer, ground, addition, remedy } = facts;
  const introduction = proposer
    ? words.say('introduction.proposed', { sex: proposer.sex, proposer: proposer.name })
    : words.say('introduction.own');
  return orderBody(
    words,
    introduction,
    [operativeOf(words, facts), words.say('outcome')],
    [
      paragraph(`${words.say('reason')} ${words.say(`ground.${ground}`)}.`),
      ...added(words, addition),
      ...remedyBlocks(words, 'remedyOrder', remedy),
    ],
  );
}
