import { type Block, heading, list, paragraph } from '../document/letter-document';
import type {
  ApplicationDecidedFacts,
  DismissalFacts,
  LetterFacts,
  Remedy,
  SupplementCallFacts,
  TransferFacts,
} from './letter-facts';
import type { Words } from './words';

/** The part of a letter that differs by its kind. */
export interface Body {
  readonly introduction: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly blocks: readonly Block[];
}

const letterBody = (words: Words, blocks: readonly Block[], title = 'title'): Body => ({
  introduction: null,
  title: words.say(title),
  subtitle: null,
  blocks,
});

/** A plain letter: salutation, paragraphs. */
export const plainLetter = (
  words: Words,
  { addressee, addition }: LetterFacts,
  blocks: readonly Block[],
  title?: string,
): Body => {
  const { sex, surname } = addressee;
  const called = sex === 'unknown' ? '' : ` ${surname}`;
  const salutation = paragraph(words.of('common', 'salutation', { sex, surname: called }));
  return letterBody(words, [salutation, ...blocks, ...added(words, addition)], title);
};

/** What the caseworker added, where it was given in the letter's language. */
export function added(words: Words, addition: LetterFacts['addition']): Block[] {
  const text = words.language === 'it' ? addition?.it : addition?.sl;
  return text ? text.split(/\n+/).map(paragraph) : [];
}

/** The legal remedy of an act. */
export function remedyBlocks(words: Words, act: 'remedyDecision' | 'remedyOrder', remedy: Remedy): Block[] {
  const { days, verified } = remedy;
  const authority = words.of('common', remedy.authority);
  const mark = words.mark(verified, 'procedure.appeal');
  const remedyText = words.of('common', act, { authority, days, mark });
  return [
    heading(words.of('common', 'remedyTitle')),
    paragraph(`${remedyText} ${words.of('common', 'remedyHow')}`),
  ];
}

/** The call to supplement. */
export function supplementCallBody(words: Words, facts: LetterFacts<SupplementCallFacts>): Body {
  const { receivedOn, dueOn, dueVerified, missing } = facts;
  const mark = words.mark(dueVerified, 'applications.supplement-period');
  return plainLetter(words, facts, [
    words.tell('received', { receivedOn: words.date(receivedOn) }),
    words.tell('missing', { missing: missing.length }),
    list(missing.map(words.quoted)),
    words.tell('period', { dueOn: words.date(dueOn), mark }),
    words.tell('consequence'),
    words.tell('how'),
  ]);
}

/** The notice of transfer. */
export function transferBody(words: Words, facts: LetterFacts<TransferFacts>): Body {
  const { receivedOn, transferredOn, toUnit } = facts;
  const days = { receivedOn: words.date(receivedOn), transferredOn: words.date(transferredOn) };
  return plainLetter(words, facts, [words.tell('transferred', { ...days, toUnit }), words.tell('effect')]);
}

/** The order of dismissal. */
export function dismissalBody(words: Words, facts: LetterFacts<DismissalFacts>): Body {
  const { addressee, ground, call, missing, filedOn, receivedOn, remedy, addition } = facts;
  const because = {
    sex: addressee.sex,
    filedOn: words.date(filedOn),
    missing: missing.length,
    calledOn: call ? words.date(call.calledOn) : '',
    dueOn: call ? words.date(call.dueOn) : '',
  };
  return {
    introduction: words.say('introduction', {
      basis: words.say(`basis.${ground}`),
      sex: addressee.sex,
      applicant: words.identified(addressee),
    }),
    title: words.say('title'),
    subtitle: words.say('subtitle'),
    blocks: [
      list(
        [words.say('operative', { receivedOn: words.date(receivedOn) }), words.of('common', 'costs')],
        true,
      ),
      heading(words.of('common', 'reasoning')),
      words.tell(`ground.${ground}`, because),
      ...(missing.length > 0 ? [list(missing.map(words.quoted))] : []),
      ...added(words, addition),
      words.tell('conclusion'),
      ...remedyBlocks(words, 'remedyOrder', remedy),
    ],
  };
}

function criteriaBlocks(words: Words, { evaluatedOn, answers, kind }: ApplicationDecidedFacts): Block[] {
  if (evaluatedOn === null || answers.length === 0) return [paragraph(words.of('criteria', 'notEvaluated'))];
  const unmet = answers.filter(({ outcome }) => outcome === 'not-met').length;
  const rows = answers.map(({ text, outcome, basis, verified }) => [
    words.quoted(text),
    words.of('criteria', outcome),
    `${words.quoted({ sl: basis.act })}${words.mark(basis.verified && verified, `criterion: ${text.sl}`)}`,
  ]);
  const met = answers.every(({ outcome }) => outcome === 'met');
  return [
    paragraph(words.of('criteria', 'asked', { on: words.date(evaluatedOn) })),
    {
      type: 'table',
      columns: [
        { title: words.of('criteria', 'criterion'), align: 'left', width: 5 },
        { title: words.of('criteria', 'finding'), align: 'left', width: 2 },
        { title: words.of('criteria', 'basis'), align: 'left', width: 4 },
      ],
      rows,
    },
    ...(kind === 'grant' && met ? [paragraph(words.of('criteria', 'allMet'))] : []),
    ...(kind === 'refusal' && unmet > 0 ? [paragraph(words.of('criteria', 'unmet', { unmet }))] : []),
  ];
}

/** The decision that grants or refuses an application. */
export function applicationDecisionBody(words: Words, facts: LetterFacts<ApplicationDecidedFacts>): Body {
  const { kind, addressee, receivedOn, completeOn, remedy, addition } = facts;
  const { sex, name } = addressee;
  const received =
    receivedOn && facts.caseNumber ? [words.say('received', { receivedOn: words.date(receivedOn) })] : [];
  const complete = completeOn ? [words.say('complete', { completeOn: words.date(completeOn) })] : [];
  const history = [...received, ...complete].join(' ');
  return {
    introduction: words.say('introduction', { sex, applicant: words.identified(addressee) }),
    title: words.say('title'),
    subtitle: words.say('subtitle'),
    blocks: [
      list(
        [
          words.say('operative', { sex, name }),
          ...(kind === 'grant' ? [words.say('granted', { sex })] : []),
          words.of('common', 'costs'),
        ],
        true,
      ),
      heading(words.of('common', 'reasoning')),
      ...(history === '' ? [] : [paragraph(history)]),
      ...criteriaBlocks(words, facts),
      ...added(words, addition),
      ...remedyBlocks(words, 'remedyDecision', remedy),
    ],
  };
}
