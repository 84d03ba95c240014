import { type Decider, type EventMetadata, type LocalDate, Refusal } from '#libs/kernel';
import type { LetterText, Wording } from './letter-text.rules';
import { askedBy, mistakeIn } from './template.rules';
import type { LetterTextPublished } from './letter-texts.events';

/**
 * Publishes a new version of a text in parts or whole; parts left out stay as they are in `base`. Refuses
 * `ONLY_A_MANAGER`, `TEXT_NOT_IN_FUTURE` (a text that letters may have been written with is not superseded),
 * `TEXT_PART_NOT_KNOWN`, `TEXT_VALUE_NOT_KNOWN`, `TEXT_FORMS`, `TEXT_UNCHANGED`.
 */
export class PublishLetterText {
  constructor(
    readonly base: LetterText,
    readonly data: {
      readonly unit: string | null;
      readonly from: LocalDate;
      readonly parts: Readonly<Record<string, Wording>>;
    },
    readonly context: { readonly metadata: EventMetadata; readonly today: LocalDate },
  ) {}
}

/** What was published for a unit under a key, oldest first. */
export interface LetterTextState {
  readonly published: readonly LetterTextPublished['data'][];
}

const PUBLISHERS: ReadonlySet<string> = new Set(['manager', 'administrator']);

/** Versions of one text; a version is never changed, only followed by the next. */
export const letterTextDecider: Decider<PublishLetterText, LetterTextPublished, LetterTextState> = {
  initialState: { published: [] },
  evolve: ({ published }, { data }) => ({ published: [...published, data] }),
  decide({ base, data, context }, { published }) {
    const { unit, from } = data;
    if (!PUBLISHERS.has(context.metadata.actor.role)) throw new Refusal('ONLY_A_MANAGER');
    const last = published.at(-1);
    const earliest = last && last.from > context.today ? last.from : context.today;
    if (from <= earliest) throw new Refusal('TEXT_NOT_IN_FUTURE', { field: 'from', after: earliest });
    const current: Pick<LetterText, 'unit' | 'version' | 'parts'> = last ?? base;
    for (const [name, wording] of Object.entries(data.parts)) checkPart(name, wording, base);
    const parts = { ...current.parts, ...data.parts };
    if (written(parts) === written(current.parts)) throw new Refusal('TEXT_UNCHANGED');
    const supersedes = { unit: current.unit, version: current.version };
    const version = current.unit === unit ? current.version + 1 : 1;
    const { key } = base;
    const event = { key, unit, version, from, parts, supersedes };
    return [{ type: 'LetterTextPublished', data: { ...event, publishedOn: context.today } }];
  },
};

const LANGUAGES: readonly (keyof Wording)[] = ['sl', 'it'];

const written = (parts: LetterText['parts']): string => JSON.stringify(Object.entries(parts).sort());

function checkPart(part: string, wording: Wording, base: LetterText): void {
  const known = base.parts[part];
  if (!known) throw new Refusal('TEXT_PART_NOT_KNOWN', { part });
  const values = new Set(LANGUAGES.flatMap((language) => askedBy(known[language])));
  for (const language of LANGUAGES) {
    const mistake = mistakeIn(wording[language], language);
    if (mistake) throw new Refusal('TEXT_FORMS', { part, language, mistake });
    const unknown = askedBy(wording[language]).filter((name) => !values.has(name));
    if (unknown.length > 0) throw new Refusal('TEXT_VALUE_NOT_KNOWN', { part, language, unknown });
  }
}
