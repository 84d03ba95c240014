import type { NeedProfile } from '#libs/waiting-list';
import { formatDecimal } from '#libs/texts';
import { decimal } from '#libs/kernel';
import { list, paragraph } from '../document/letter-document';
import { type Body, plainLetter } from './application-letters';
import type {
  AdmissionFacts,
  LetterFacts,
  ListPlacementFacts,
  OfferFacts,
  RevalidationFacts,
} from './letter-facts';
import type { Words } from './words';

function needItems(words: Words, { frequency, extendedScope, hoursPerWeek }: NeedProfile): string[] {
  const hours = hoursPerWeek === null ? [] : [words.say('hours', hoursOf(hoursPerWeek))];
  const scopes = extendedScope.map((scope) => words.say(`scope.${scope}`));
  return [words.say(`frequency.${frequency}`), ...scopes, ...hours];
}

// A number with a decimal part takes the form of three: 2,5 ure.
const hoursOf = (hours: number) => ({
  count: Number.isInteger(hours) ? hours : 3,
  text: formatDecimal(decimal(String(hours))),
});

/** The notice of a place on the list. */
export function listPlacementBody(words: Words, facts: LetterFacts<ListPlacementFacts>): Body {
  const { provider, listedOn, receivedOn, need, rank } = facts;
  return plainLetter(words, facts, [
    words.tell('placed', { provider, listedOn: words.date(listedOn), receivedOn: words.date(receivedOn) }),
    ...(need ? [words.tell('need'), list(needItems(words, need))] : []),
    words.tell('order'),
    ...(rank ? [words.tell('rank', { rank: rank.rank, on: words.date(rank.on) })] : []),
    words.tell('changes'),
    paragraph(words.of('common', 'notAnAct')),
  ]);
}

/** The offer of a place. */
export function offerBody(words: Words, facts: LetterFacts<OfferFacts>): Body {
  const { provider, availableFrom, volume, answerBy, answerVerified } = facts;
  const mark = words.mark(answerVerified, 'waiting-list.offer-answer');
  return plainLetter(words, facts, [
    availableFrom
      ? words.tell('offered', { provider, availableFrom: words.date(availableFrom) })
      : words.tell('offeredSoon', { provider }),
    ...(volume ? [words.tell('volume', { volume: words.quoted(volume) })] : []),
    words.tell('answer', { answerBy: words.date(answerBy), mark }),
    words.tell('refuse'),
    words.tell('silence'),
    paragraph(words.of('common', 'notAnAct')),
  ]);
}

/** The notice of an admission. */
export function admissionBody(words: Words, facts: LetterFacts<AdmissionFacts>): Body {
  const { provider, startsOn, agreedOn, volume, schedule, tasks, price, payer, reviewOn } = facts;
  const agreed = agreedOn ? words.say('agreed', { agreedOn: words.date(agreedOn) }) : words.say('atOnce');
  const terms = [
    ...(volume ? [words.say('volume', { volume: words.quoted(volume) })] : []),
    ...(schedule ? [words.say('schedule', { schedule: words.quoted(schedule) })] : []),
    ...(tasks.length > 0 ? [words.say('tasks', { count: tasks.length, tasks: tasks.join(', ') })] : []),
    ...(price ? [words.say('price', { price: priceText(words, price) })] : []),
    ...(payer ? [words.say('payer', { payer: words.say(`payer.${payer}`) })] : []),
  ];
  return plainLetter(words, facts, [
    paragraph(`${words.say('admitted', { provider, startsOn: words.date(startsOn) })} ${agreed}`),
    ...(terms.length > 0 ? [words.tell('terms'), list(terms)] : []),
    ...(reviewOn ? [words.tell('review', { reviewOn: words.date(reviewOn) })] : []),
    words.tell('agreement'),
  ]);
}

const priceText = (words: Words, { amount, per, verified }: NonNullable<AdmissionFacts['price']>): string =>
  `${words.money(amount)} ${words.quoted(per)}${words.mark(verified, 'price')}`;

/** The question whether the person still waits, or its reminder. */
export function revalidationBody(words: Words, facts: LetterFacts<RevalidationFacts>): Body {
  const { kind, provider, listedOn, answerBy, answerVerified, askedOn } = facts;
  const reminder = kind === 'revalidation-reminder';
  const mark = words.mark(answerVerified, 'waiting-list.revalidation-answer');
  const days = {
    provider,
    listedOn: words.date(listedOn),
    askedOn: askedOn ? words.date(askedOn) : '',
    answerBy: words.date(answerBy),
    mark,
  };
  const blocks = [
    words.tell(reminder ? 'reminded' : 'asked', days),
    list([words.say('still'), words.say('changed')]),
    words.tell(reminder ? 'lastSilence' : 'silence'),
  ];
  return plainLetter(words, facts, blocks, reminder ? 'reminderTitle' : 'title');
}
