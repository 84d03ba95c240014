import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDate } from '#libs/kernel';
import { composeLetter } from './compose/compose-letter';
import type { LetterFacts } from './compose/letter-facts';
import { letterText } from './document/plain-text.rules';
import { LETTER_KINDS } from './letter-kinds.rules';
import {
  aCall,
  aCorrection,
  aDecided,
  aDismissal,
  aLetter,
  anAdmission,
  anExemption,
  anOffer,
  aPlacement,
  aRenewal,
  aRevalidation,
  aTransfer,
  houseTextsFor,
  inInstitution,
  inLitija,
  periodsOf,
  pension,
  redetermined,
} from './letters.builder';

const FOLDER = join(__dirname, 'golden-letters');
/** Set to write the letters anew; then read what changed before it is committed. */
const WRITE = process.env['SPIS_WRITE_LETTERS'] === '1';

const cash = { programme: { sl: 'občinska denarna socialna pomoč' } };
const signed = { signedBy: 'vera', number: '181-2/2026-5' };
const poor = periodsOf({
  incomes: [{ value: pension('600'), from: localDate('2026-03-02'), until: null }],
});

const SEAL = 'K7QF-2M9D-0XZR-41TB';
/** Written before the record had a seal. */
const UNSEALED = 'list-placement.no-profile.sl';

const letters: Record<string, LetterFacts> = {
  'supplement-call.two-documents.sl-it': aLetter(aCall()),
  'supplement-call.one-document.sl': aLetter(aCall(1, true), inLitija),
  'supplement-call.three-documents.sl': aLetter(aCall(3), inLitija),
  'supplement-call.five-documents.draft.sl': aLetter(aCall(5), { ...inLitija, number: null, draft: true }),
  'dismissal.not-supplemented.sl-it': aLetter(aDismissal(), signed),
  'dismissal.filed-too-late.mayor.sl': aLetter(
    aDismissal({
      ground: 'filed-too-late',
      call: null,
      missing: [],
      remedy: { authority: 'mayor', days: 15, verified: true },
    }),
    { ...inLitija, ...signed, programme: { sl: 'enkratna denarna pomoč ob rojstvu' } },
  ),
  'dismissal.no-standing.sl': aLetter(aDismissal({ ground: 'no-standing', call: null, missing: [] }), {
    ...inLitija,
    ...signed,
  }),
  'dismissal.already-decided.sl': aLetter(
    aDismissal({ ground: 'already-decided', call: null, missing: [] }),
    { ...inLitija, ...signed },
  ),
  'dismissal.not-an-administrative-matter.sl': aLetter(
    aDismissal({ ground: 'not-an-administrative-matter', call: null, missing: [] }),
    { ...inLitija, ...signed },
  ),
  'transfer.sl-it': aLetter(aTransfer),
  'grant.sl-it': aLetter(aDecided('grant', 0), { ...signed, ...cash }),
  'refusal.two-criteria.sl-it': aLetter(aDecided('refusal', 2), { ...signed, ...cash }),
  'refusal.one-criterion.added.sl': aLetter(aDecided('refusal', 1), {
    ...inLitija,
    ...signed,
    addition: { sl: 'Vlagatelj je na razgovoru dne 16. 4. 2026 povedal, da pomoči ne potrebuje.' },
  }),
  'exemption-decision.first.sl-it': aLetter(anExemption(), signed),
  'exemption-decision.wholly-exempt.sl': aLetter(anExemption({ periods: poor }), { ...inLitija, ...signed }),
  'exemption-decision.institution.liable.sl-it': aLetter(inInstitution(), {
    ...signed,
    programme: { sl: 'institucionalno varstvo starejših', it: 'assistenza istituzionale agli anziani' },
    copies: ['Ana Šuštar', 'Tomaž Žgajnar'],
  }),
  'exemption-decision.redetermined.percent.sl': aLetter(redetermined(), { ...inLitija, ...signed }),
  'exemption-decision.corrected.sl': aLetter(anExemption({ corrected: true, replaces: true }), {
    ...inLitija,
    ...signed,
  }),
  'correction-order.sl-it': aLetter(aCorrection(), {
    number: '181-2/2026-6',
    addition: { sl: 'Mesečni prispevek znaša 122,57 EUR.', it: 'Il contributo mensile è di 122,57 EUR.' },
  }),
  'correction-order.italian-not-given.sl-it': aLetter(aCorrection(), {
    addition: { sl: 'Mesečni prispevek znaša 122,57 EUR.' },
  }),
  'correction-order.of-order.draft.sl': aLetter(aCorrection({ ofOrder: true }), { ...inLitija, draft: true }),
  'renewal-order.sl-it': aLetter(aRenewal(), { number: '181-2/2026-7', copies: ['Ana Šuštar'] }),
  'renewal-order.own.added.sl': aLetter(
    aRenewal({ ofOrder: true, ground: 'party-could-not-use-language', proposer: null }),
    { ...inLitija, addition: { sl: 'Vabilo je bilo poslano samo v slovenskem jeziku.' } },
  ),
  'list-placement.sl-it': aLetter(aPlacement()),
  'list-placement.no-profile.sl': aLetter(aPlacement({ need: null, rank: null }), inLitija),
  'offer.sl-it': aLetter(anOffer),
  'admission.sl-it': aLetter(anAdmission, { attachments: ['dogovor o izvajanju'] }),
  'revalidation.sl-it': aLetter(aRevalidation(), { number: null }),
  'revalidation-reminder.sl-it': aLetter(aRevalidation(true), { number: null }),
};

describe('Letters as they are read', () => {
  it.each(Object.entries(letters))(
    '%s is word for word the letter that was read and approved',
    (name, facts) => {
      const text = letterText(
        composeLetter(facts, houseTextsFor(facts), name === UNSEALED ? null : SEAL).document,
      );
      const file = join(FOLDER, `${name}.txt`);
      if (WRITE) writeFileSync(file, text);
      expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
    },
  );

  it('there is one of every kind, and no approved letter that nobody writes', () => {
    const written = new Set(Object.values(letters).map(({ kind }) => kind));
    expect([...written].sort()).toEqual([...LETTER_KINDS].sort());
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.txt$/, ''));
    expect(files.sort()).toEqual(Object.keys(letters).sort());
  });
});
