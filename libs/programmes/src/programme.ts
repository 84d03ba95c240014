import type { DatedParameter, LocalDate, Period } from '#libs/kernel';
import type { Capacity, Opening } from './capacity';
import type { Criterion } from './criterion';
import type { Evidence } from './evidence';
import type { Fact } from './fact';
import type { PriceLine } from './prices';
import type { PublishedFigures } from './published';

/** A text in the languages it is given in; Slovene always and as the sources print it, Italian where we have it. */
export interface Names {
  readonly sl: string;
  readonly it?: string;
}

/** Who receives the application: by kind, and by name or place where a source prints it. */
export interface Recipient {
  readonly kind: 'csd' | 'municipality' | 'provider';
  readonly name?: string;
}

/** A day up to which an application must be filed, counted from a fact. */
export interface FilingDeadline {
  readonly from: Fact<LocalDate>;
  readonly within: DatedParameter<Period>;
  /** A preclusive deadline is neither extended by a Sunday nor restored. */
  readonly preclusive: boolean;
}

/** One application at several providers, one of them preferred, and when it counts elsewhere. */
export interface SeveralProviders {
  /** How long after the application the documents may reach each further provider; later counts as not filed. */
  readonly documentsWithin: DatedParameter<Period>;
}

/** How an application comes in and which act ends its procedure. */
export interface Intake {
  readonly recipient: DatedParameter<Recipient>;
  /** Filed on the programme's own form. */
  readonly form: boolean;
  /** Admission comes first, the papers after. */
  readonly immediate?: boolean;
  readonly outcome: 'agreement' | 'decision';
  /** Only for a decision: which period of the general procedure runs. */
  readonly procedure?: 'shortened' | 'special';
  readonly steps?: readonly string[];
  readonly filing?: FilingDeadline;
  readonly several?: SeveralProviders;
}

/** How people wait; order of arrival unless a provider or municipality configures a priority rule. */
export interface WaitingListKind {
  readonly kind: 'none' | 'per-provider' | 'several-providers';
  /** Reasons that end the person's entries at the other providers too. */
  readonly closesElsewhere: readonly ('admitted' | 'died')[];
}

/** Who bears what the user does not. */
export type Payer = 'municipality' | 'state' | 'society' | 'user';

/** The law a case runs under, with the days between which it can. */
export interface Regime {
  readonly code: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly verified: boolean;
}

/** How a person is known to the programme. */
export type Identity = 'named' | 'code-only' | 'address-protected';

/** How sensitive it is that somebody takes part: special categories, users under a code, addresses to be kept secret. */
export type ProgrammeSensitivity = 'ordinary' | 'health' | 'pseudonymous' | 'protected-address';

/** When the individual plan is looked at again, and the questionnaires that go with it. */
export interface Review {
  readonly every: Period;
  readonly questionnaires: readonly ('entry' | 'evaluation' | 'exit')[];
}

/** House rules: what a breach suspends and what goes on meanwhile. */
export interface Conduct {
  readonly signedAgreement: boolean;
  /** Whether people must abstain to take part. */
  readonly abstinence: boolean;
  readonly breachSuspends: readonly string[];
  readonly goesOn: readonly string[];
}

/** A set of tasks a service is made of. */
export interface TaskSet {
  readonly code: string;
  readonly name: string;
  readonly tasks: readonly { readonly code: string; readonly name: string }[];
}

/** A part of a definition that no source settles; shown as unverified. */
export interface OpenQuestion {
  readonly part: string;
  readonly note: string;
}

/** What the system knows of one social-care programme: the whole of what distinguishes it from the others. */
export interface Programme {
  /** Stable code in kebab-case, part of addresses and of stored events. */
  readonly code: string;
  readonly names: Names;
  /** The sign of the classification plan that is offered for its applications. */
  readonly sign: string;
  readonly regimes: readonly Regime[];
  readonly intake: Intake;
  readonly eligibility: readonly Criterion[];
  readonly evidence: readonly Evidence[];
  readonly waitingList: WaitingListKind;
  readonly capacity: Capacity;
  /** When the service is given; null where the provider arranges it. */
  readonly opening: Opening | null;
  readonly prices: readonly PriceLine[];
  readonly exemption: boolean;
  readonly identity: Identity;
  readonly sensitivity: ProgrammeSensitivity;
  readonly review: Review | null;
  readonly payer: DatedParameter<Payer>;
  readonly parameters: readonly DatedParameter<unknown>[];
  readonly tasks: readonly TaskSet[];
  readonly conduct: Conduct | null;
  readonly published: readonly PublishedFigures[];
  readonly open: readonly OpenQuestion[];
}

type Standard =
  | 'sign'
  | 'regimes'
  | 'eligibility'
  | 'evidence'
  | 'waitingList'
  | 'opening'
  | 'prices'
  | 'exemption'
  | 'identity'
  | 'sensitivity'
  | 'review'
  | 'parameters'
  | 'tasks'
  | 'conduct'
  | 'published'
  | 'open';

/** A programme as its file declares it; what is left out is the plain case. */
export type ProgrammeDeclaration = Omit<Programme, Standard> & Partial<Pick<Programme, Standard>>;

/** Declares a programme: the sign of social services, ZSV regime, named persons, no list, price, exemption, review … unless said otherwise. */
export const defineProgramme = (declared: ProgrammeDeclaration): Programme => ({
  sign: '123',
  regimes: [{ code: 'ZSV', from: null, until: null, verified: true }],
  eligibility: [],
  evidence: [],
  waitingList: { kind: 'none', closesElsewhere: [] },
  opening: null,
  prices: [],
  exemption: false,
  identity: 'named',
  sensitivity: 'ordinary',
  review: null,
  parameters: [],
  tasks: [],
  conduct: null,
  published: [],
  open: [],
  ...declared,
});
