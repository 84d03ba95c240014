import { decimal, localDate, money } from '#libs/kernel';
import {
  calculateExemption,
  type Dated,
  type ExemptionCase,
  type Income,
  type Liable,
  publishedParameters,
  type StoredPeriod,
} from '#libs/exemptions';
import type {
  AdmissionFacts,
  ApplicationDecidedFacts,
  CorrectionFacts,
  CriterionAnswered,
  DismissalFacts,
  ExemptionFacts,
  KindFacts,
  LetterBasis,
  LetterFacts,
  ListPlacementFacts,
  OfferFacts,
  PersonNamed,
  Remedy,
  RenewalFacts,
  RevalidationFacts,
  SupplementCallFacts,
  TransferFacts,
} from './compose/letter-facts';
import { houseTexts, textInForce, textKeyOf } from './texts/text-book';
import type { TextsForLetter } from './compose/words';

const day = localDate;

/** People of the tests; nobody of that name is meant. */
export const marija: PersonNamed = {
  name: 'Marija Žgajnar',
  surname: 'Žgajnar',
  sex: 'female',
  bornOn: day('1941-03-12'),
  lines: ['Pristaniška ulica 4', '6000 Koper'],
};
export const joze: PersonNamed = {
  name: 'Jože Čuk',
  surname: 'Čuk',
  sex: 'male',
  bornOn: day('1938-11-30'),
  lines: ['Šolska ulica 12', '1270 Litija'],
};
export const daughterId = '00000000-0000-4000-8003-000000000001';
export const sonId = '00000000-0000-4000-8003-000000000002';
const daughter: PersonNamed = { ...marija, name: 'Ana Šuštar', surname: 'Šuštar', bornOn: null, lines: [] };
const son: PersonNamed = { ...joze, name: 'Tomaž Žgajnar', surname: 'Žgajnar', bornOn: null, lines: [] };
const helpAtHome = { sl: 'pomoč na domu', it: 'assistenza domiciliare' };

/** The facts of a letter to Marija Žgajnar of Koper, with what is said otherwise. */
export function aLetter<Facts extends KindFacts>(
  facts: Facts,
  said: Partial<LetterBasis> = {},
): LetterFacts<Facts> {
  return {
    languages: 'sl-it',
    unit: 'Koper',
    number: '181-2/2026-4',
    date: day('2026-04-20'),
    draft: false,
    addressee: marija,
    programme: helpAtHome,
    caseNumber: '181-2/2026',
    preparedBy: 'ana',
    signedBy: null,
    copies: [],
    attachments: [],
    addition: null,
    ...said,
    ...facts,
  };
}

/** Jože Čuk of Litija, where letters are Slovene only. */
export const inLitija: Partial<LetterBasis> = { languages: 'sl', unit: 'Litija', addressee: joze };

const EVIDENCE = [
  { sl: 'pisna vloga', it: 'domanda scritta' },
  { sl: 'odločba o statusu invalida', it: 'decisione sullo status di invalido' },
  { sl: 'dokazilo o dohodkih', it: 'certificazione dei redditi' },
  { sl: 'mnenje psihiatra', it: 'parere dello psichiatra' },
  { sl: 'najemna pogodba', it: 'contratto di locazione' },
];

/** A call for so many documents. */
export const aCall = (missing = 2, dueVerified = false): SupplementCallFacts => ({
  kind: 'supplement-call',
  receivedOn: day('2026-04-13'),
  missing: EVIDENCE.slice(0, missing),
  dueOn: day('2026-05-05'),
  dueVerified,
});

/** An appeal to the ministry within the period that nobody has confirmed yet. */
export const aRemedy: Remedy = { authority: 'ministry', days: 21, verified: false };

/** A dismissal for want of the supplement, with what is said otherwise. */
export const aDismissal = (said: Partial<DismissalFacts> = {}): DismissalFacts => ({
  kind: 'dismissal',
  ground: 'not-supplemented',
  receivedOn: day('2026-04-13'),
  filedOn: day('2026-04-10'),
  call: { calledOn: day('2026-04-20'), dueOn: day('2026-05-05') },
  missing: EVIDENCE.slice(0, 2),
  remedy: aRemedy,
  ...said,
});

/** A transfer to Piran. */
export const aTransfer: TransferFacts = {
  kind: 'transfer',
  receivedOn: day('2026-04-13'),
  transferredOn: day('2026-04-20'),
  toUnit: 'Piran',
};

const criterion = (
  text: CriterionAnswered['text'],
  outcome: CriterionAnswered['outcome'],
  verified = true,
): CriterionAnswered => ({
  text,
  outcome,
  verified,
  basis: { act: 'Pravilnik o standardih in normativih socialnovarstvenih storitev', verified },
});

/** Three criteria, as many of them unmet as said. */
export const criteriaWith = (unmet: number): CriterionAnswered[] =>
  [
    { sl: 'Oseba je starejša od 65 let.', it: 'La persona ha più di 65 anni.' },
    {
      sl: 'Opravila so najmanj dve iz dveh sklopov.',
      it: 'Occorrono almeno due mansioni di due gruppi.',
    },
    {
      sl: 'Oskrba na domu lahko nadomesti institucionalno varstvo.',
      it: 'L’assistenza domiciliare può sostituire quella in istituto.',
    },
  ].map((text, index) => criterion(text, index < unmet ? 'not-met' : 'met', index !== 1));

/** A decision on an application. */
export const aDecided = (kind: 'grant' | 'refusal', unmet: number): ApplicationDecidedFacts => ({
  kind,
  receivedOn: day('2026-04-13'),
  completeOn: day('2026-04-15'),
  evaluatedOn: day('2026-04-16'),
  answers: criteriaWith(unmet),
  remedy: aRemedy,
});

const since = <T>(value: T, from: string, until: string | null = null): Dated<T> => ({
  value,
  from: day(from),
  until: until === null ? null : day(until),
});
/** A monthly income with its document. */
export const pension = (monthly: string, kind = 'pension', id = kind): Income => ({
  id,
  kind,
  monthly: money(monthly),
  evidence: '181-2/2026-3',
});
const bound = (id: string, monthly: string): Liable => ({
  id,
  duty: 'maintenance',
  household: ['first-adult'],
  incomes: [pension(monthly, 'salary')],
  agreed: null,
});

/** The parts of an exemption calculated for these facts since 2. 3. 2026. */
export function periodsOf(said: Partial<ExemptionCase> = {}): StoredPeriod[] {
  const facts: ExemptionCase = {
    setting: [since('home', '2026-03-02')],
    household: [since(['first-adult'], '2026-03-02')],
    incomes: [since(pension('900'), '2026-03-02')],
    services: [
      since(
        { id: 'help', programme: 'home-help', price: money('7.00'), volume: decimal('20') },
        '2026-03-02',
      ),
    ],
    liable: [],
    ...said,
  };
  const span = { from: day('2026-03-02'), until: null };
  return calculateExemption(facts, span, publishedParameters, {}).map((period) => ({
    ...period,
    because: [...period.because],
    thresholdsOn: null,
  }));
}

/** A first decision on an exemption, with what is said otherwise. */
export const anExemption = (said: Partial<ExemptionFacts> = {}): ExemptionFacts => ({
  kind: 'exemption-decision',
  form: 'fixed',
  periods: periodsOf(),
  liable: new Map(),
  services: new Map([['help', helpAtHome]]),
  payer: 'municipality',
  change: null,
  corrected: false,
  replaces: false,
  report: { days: 8, verified: true },
  remedy: aRemedy,
  ...said,
});

/** In an institution, with a daughter who pays and a son who does not. */
export const inInstitution = (): ExemptionFacts =>
  anExemption({
    periods: periodsOf({
      setting: [since('institution', '2026-03-02')],
      household: [],
      incomes: [since(pension('850'), '2026-03-02')],
      services: [
        since(
          { id: 'help', programme: 'institutional-care', price: money('1040.25'), volume: decimal('1') },
          '2026-03-02',
        ),
      ],
      liable: [since(bound(daughterId, '1200'), '2026-03-02'), since(bound(sonId, '700'), '2026-03-02')],
    }),
    liable: new Map([
      [daughterId, daughter],
      [sonId, son],
    ]),
    services: new Map([['help', { sl: 'institucionalno varstvo starejših' }]]),
  });

/** Two persons in the household, a pension that rises on 1. 7., stated as a percentage. */
export const redetermined = (): ExemptionFacts =>
  anExemption({
    form: 'percent',
    replaces: true,
    change: { cause: 'income', changedOn: day('2026-07-01'), reportedLate: true },
    periods: periodsOf({
      services: [
        since(
          { id: 'help', programme: 'home-help', price: money('7.00'), volume: decimal('50') },
          '2026-03-02',
        ),
      ],
      household: [since(['first-adult', 'next-adult'], '2026-03-02')],
      incomes: [
        since(pension('1400'), '2026-03-02', '2026-06-30'),
        since(pension('1440'), '2026-07-01'),
        since(pension('120', 'attendance-allowance'), '2026-03-02'),
      ],
    }),
  });

const ordered = { ofOrder: false, decisionNumber: '181-2/2026-5', signedOn: day('2026-04-20') };

/** An order that corrects a decision. */
export const aCorrection = (said: Partial<CorrectionFacts> = {}): CorrectionFacts => ({
  kind: 'correction-order',
  ...ordered,
  remedy: aRemedy,
  ...said,
});

/** An order that renews a procedure on the proposal of the daughter. */
export const aRenewal = (said: Partial<RenewalFacts> = {}): RenewalFacts => ({
  kind: 'renewal-order',
  ...ordered,
  ground: 'new-facts-or-evidence',
  proposer: daughter,
  remedy: aRemedy,
  ...said,
});

/** A place on the list of Koper. */
export const aPlacement = (said: Partial<ListPlacementFacts> = {}): ListPlacementFacts => ({
  kind: 'list-placement',
  provider: 'Center za pomoč na domu Koper',
  receivedOn: day('2026-04-13'),
  listedOn: day('2026-04-20'),
  need: { frequency: 'daily', extendedScope: ['weekend'], relativesHelp: false, hoursPerWeek: 2 },
  rank: { rank: 17, on: day('2026-04-20') },
  ...said,
});

/** An offer to be answered within a period that nobody has confirmed. */
export const anOffer: OfferFacts = {
  kind: 'offer',
  provider: 'Center za pomoč na domu Koper',
  availableFrom: day('2026-06-01'),
  volume: { sl: '20 ur na mesec', it: '20 ore al mese' },
  answerBy: day('2026-05-28'),
  answerVerified: false,
};

/** An agreement on home help. */
export const anAdmission: AdmissionFacts = {
  kind: 'admission',
  provider: 'Center za pomoč na domu Koper',
  startsOn: day('2026-06-01'),
  agreedOn: day('2026-05-28'),
  volume: { sl: '20 ur na mesec', it: '20 ore al mese' },
  schedule: null,
  tasks: ['umivanje', 'pomivanje uporabljene posode'],
  price: { amount: money('5.10'), per: { sl: 'na efektivno uro', it: 'per ora effettiva' }, verified: false },
  payer: 'municipality',
  reviewOn: null,
};

/** The question of a campaign, or its reminder. */
export const aRevalidation = (reminder = false): RevalidationFacts => ({
  kind: reminder ? 'revalidation-reminder' : 'revalidation',
  provider: 'Center za pomoč na domu Koper',
  listedOn: day('2025-01-15'),
  answerBy: day('2026-05-20'),
  answerVerified: false,
  askedOn: reminder ? day('2026-04-01') : null,
});

/** The house's own texts for a letter. */
export function houseTextsFor({ kind, unit, date }: LetterFacts): TextsForLetter {
  const text = (key: string) => textInForce(houseTexts, key, unit, date);
  return {
    letter: text(textKeyOf(kind)),
    common: text('common'),
    letterhead: text('letterhead'),
    criteria: text('criteria'),
    calculation: text('calculation'),
    seal: text('seal'),
  };
}
