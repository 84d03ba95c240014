import type { LocalDate } from '#libs/kernel';
import type { LetterKind } from '../letter-kinds.rules';
import { common, letterheads, seal } from './catalogue/common';
import { calculation, criteria, exemptionDecision, grant, refusal } from './catalogue/decisions';
import { correctionOrder, renewalOrder } from './catalogue/orders';
import { dismissal, supplementCall, transfer } from './catalogue/procedure';
import { admission, listPlacement, offer, revalidation } from './catalogue/services';
import type { LetterText } from '../letter-text.rules';

/** Every text the house has ever published; a new version is a further line, an older one stays. */
export const houseTexts: readonly LetterText[] = [
  common,
  seal,
  ...letterheads,
  supplementCall,
  dismissal,
  transfer,
  criteria,
  grant,
  refusal,
  exemptionDecision,
  calculation,
  listPlacement,
  offer,
  admission,
  revalidation,
  correctionOrder,
  renewalOrder,
];

/** The key of a kind's own text. */
export const textKeyOf = (kind: LetterKind): string =>
  kind === 'revalidation-reminder' ? 'revalidation' : kind;

/**
 * The text for a letter of a unit on a day: the unit's own wording before the house's, of several the newest in
 * force. Throws where the house has none.
 */
export function textInForce(
  texts: readonly LetterText[],
  key: string,
  unit: string,
  on: LocalDate,
): LetterText {
  const inForce = texts.filter((text) => text.key === key && (text.from === null || text.from <= on));
  const newest = (whose: string | null): LetterText | undefined =>
    inForce.filter((text) => text.unit === whose).sort((a, b) => b.version - a.version)[0];
  const found = newest(unit) ?? newest(null);
  if (!found) throw new Error(`no text ${key} is in force on ${on}`);
  return found;
}
