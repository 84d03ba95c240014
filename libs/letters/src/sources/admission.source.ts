import { Injectable } from '@nestjs/common';
import {
  type AdmissionEvent,
  type AgreementTerms,
  admissionStream,
  evolveAdmission,
  reviewsOf,
  UNKNOWN_ADMISSION,
} from '#libs/admissions';
import { type Actor, decimal, type LocalDate, Refusal } from '#libs/kernel';
import { NotFound } from '#libs/platform';
import { getProgramme, type Names, type PriceLine, type Programme } from '#libs/programmes';
import { formatDecimal } from '#libs/texts';
import type { AdmissionFacts, LetterBasis } from '../compose/letter-facts';
import { hoursPerWeek } from './volume.rules';
import { languagesOf } from '../letter-kinds.rules';
import { ApplicationSource } from './application.source';
import type { GatheredLetter, LetterRequest } from './letter-request';
import { People } from './people';
import { type Recorded, RecordReader } from './record';

type Of<Type extends AdmissionEvent['type']> = Recorded<Extract<AdmissionEvent, { type: Type }>>;

/** Letters about an admission: the notice with what was agreed. */
@Injectable()
export class AdmissionSource {
  constructor(
    private readonly record: RecordReader,
    private readonly applications: ApplicationSource,
    private readonly people: People,
  ) {}

  /** Refuses `NOT_ADMITTED_YET`; throws `NotFound`. */
  async gather(request: LetterRequest, actor: Actor): Promise<GatheredLetter> {
    const events = await this.record.events<AdmissionEvent>(admissionStream(request.about));
    if (events.length === 0) throw new NotFound('admission', request.about);
    const admitted = events.find((event): event is Of<'PersonAdmitted'> => event.type === 'PersonAdmitted');
    if (!admitted) throw new Refusal('NOT_ADMITTED_YET');
    const agreed = events.findLast(
      (event): event is Of<'AgreementConcluded'> => event.type === 'AgreementConcluded',
    );
    const { personId, applicationId, municipality, caseNumber } = admitted.data;
    const programme = getProgramme(admitted.data.programme);
    const application = applicationId === null ? null : await this.applications.application(applicationId);
    const unit = application?.unit ?? actor.unit;
    if (unit === null) throw new Refusal('UNIT_NOT_KNOWN');
    const basis: Omit<LetterBasis, 'kind'> = {
      languages: languagesOf(municipality, unit),
      unit,
      number: application === null ? request.number : null,
      date: agreed?.data.concludedOn ?? admitted.data.startedOn,
      draft: false,
      addressee: await this.people.addressee(personId, unit),
      programme: programme.names,
      caseNumber: application?.caseNumber ?? caseNumber,
      preparedBy: actor.id,
      signedBy: null,
      copies: [],
      attachments: request.attachments,
      addition: request.addition,
    };
    return {
      facts: { ...basis, ...admissionFacts(programme, admitted, agreed), reviewOn: firstReview(events) },
      personId,
      applicationId,
      programme: programme.code,
      subject: { type: 'admission', id: request.about, part: null },
      notYet: null,
    };
  }
}

function admissionFacts(
  programme: Programme,
  { data: { provider, startedOn } }: Of<'PersonAdmitted'>,
  agreed: Of<'AgreementConcluded'> | undefined,
): Omit<AdmissionFacts, 'reviewOn'> {
  const terms = agreed?.data.terms;
  return {
    kind: 'admission',
    provider,
    startsOn: startedOn,
    agreedOn: agreed?.data.concludedOn ?? null,
    volume: terms ? volumeOf(terms) : null,
    schedule: terms ? scheduleOf(terms) : null,
    tasks: terms ? taskNames(programme, terms.tasks) : [],
    price: terms ? priceOf(programme, terms, startedOn) : null,
    payer: agreed?.data.payers.findLast(({ from }) => from <= startedOn)?.payer ?? null,
  };
}

/** The last day of the first review that is to come; null where the programme reviews nothing. */
function firstReview(events: readonly Recorded<AdmissionEvent>[]): LocalDate | null {
  const state = events.reduce((known, event) => evolveAdmission(known, event), UNKNOWN_ADMISSION);
  const open = reviewsOf(state).find(({ kind, doneOn }) => kind === 'plan-evaluation' && doneOn === null);
  return open?.dueOn ?? null;
}

function volumeOf({ hoursPerWeek: hours, unitsPerWeek }: AgreementTerms): Names | null {
  const count = hours ?? unitsPerWeek;
  if (count === null) return null;
  const text = formatDecimal(decimal(String(count)));
  return hours === null
    ? { sl: `${text}-krat na teden`, it: `${text} volte alla settimana` }
    : hoursPerWeek(text);
}

const DAYS: readonly Names[] = [
  { sl: 'ponedeljek', it: 'lunedì' },
  { sl: 'torek', it: 'martedì' },
  { sl: 'sreda', it: 'mercoledì' },
  { sl: 'četrtek', it: 'giovedì' },
  { sl: 'petek', it: 'venerdì' },
  { sl: 'sobota', it: 'sabato' },
  { sl: 'nedelja', it: 'domenica' },
];

function scheduleOf({ schedule }: AgreementTerms): Names | null {
  if (schedule.length === 0) return null;
  const inLanguage = (language: 'sl' | 'it'): string =>
    schedule
      .map(({ weekday, from, to }) => `${DAYS[weekday - 1]?.[language] ?? ''} ${from}–${to}`)
      .join(', ');
  return { sl: inLanguage('sl'), it: inLanguage('it') };
}

const taskNames = ({ tasks }: Programme, codes: readonly string[]): string[] =>
  codes.map((code) => tasks.flatMap((set) => set.tasks).find((task) => task.code === code)?.name ?? code);

const PER: Readonly<Record<PriceLine['unit'], Names>> = {
  'effective-hour': { sl: 'na efektivno uro', it: 'per ora effettiva' },
  hour: { sl: 'na uro', it: 'all’ora' },
  meal: { sl: 'na obrok', it: 'a pasto' },
  month: { sl: 'na mesec', it: 'al mese' },
  day: { sl: 'na dan', it: 'al giorno' },
};

/** The weekday's price to the user that was in force on the first day; null where none is printed. */
function priceOf(programme: Programme, { price }: AgreementTerms, on: LocalDate): AdmissionFacts['price'] {
  const line = programme.prices.find(
    ({ item, provider, tariff, from, until }) =>
      item === price?.item &&
      provider === price.provider &&
      (tariff === 'weekday' || tariff === 'any') &&
      (from === null || from <= on) &&
      (until === null || on <= until),
  );
  if (!line || line.user === null) return null;
  return { amount: line.user, per: PER[line.unit], verified: line.verified };
}
