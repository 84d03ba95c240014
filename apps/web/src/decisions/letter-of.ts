import { client } from '../api/client';
import type { components } from '../api/schema';

type LetterKind = components['schemas']['LetterRequestDto']['kind'];

const LETTERS: Readonly<Record<string, LetterKind>> = {
  exemption: 'exemption-decision',
  'dismissal-order': 'dismissal',
  refusal: 'refusal',
  grant: 'grant',
};

/** The letter that a decision of a kind goes out as; it is the key of its text too. */
export const letterOf = (kind: string): LetterKind => LETTERS[kind] ?? 'grant';

/** The text that a unit's letters are written with today, as drafts name it; throws `ApiProblem`. */
export async function textInForce(
  letter: LetterKind,
  unit: string,
): Promise<{ textKey: string; textVersion: number }> {
  const { data } = await client.GET('/api/letter-texts/{key}', {
    params: { path: { key: letter }, query: { unit } },
  });
  return { textKey: letter, textVersion: data?.version ?? 1 };
}
