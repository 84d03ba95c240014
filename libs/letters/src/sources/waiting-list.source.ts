import { Injectable } from '@nestjs/common';
import { type Actor, at, dayAt, deadlineAfter, type LocalDate, Refusal } from '#libs/kernel';
import { Clock, NotFound } from '#libs/platform';
import { getProgramme } from '#libs/programmes';
import { formatDecimal } from '#libs/texts';
import {
  answerDue,
  type EntryState,
  entryStream,
  profileOn,
  type Revalidation,
  waitingListEntry,
  waitingListPeriods,
} from '#libs/waiting-list';
import type {
  KindFacts,
  LetterBasis,
  ListPlacementFacts,
  OfferFacts,
  RevalidationFacts,
} from '../compose/letter-facts';
import { hoursPerWeek } from './volume.rules';
import { languagesOf } from '../letter-kinds.rules';
import { ApplicationSource } from './application.source';
import type { GatheredLetter, LetterRequest } from './letter-request';
import { ListFacts } from './list-facts';
import { People } from './people';
import { RecordReader } from './record';

interface Told {
  readonly facts: KindFacts;
  readonly date: LocalDate;
  readonly part: string | null;
  readonly notYet?: string;
}

type Entry = EntryState & { readonly placed: NonNullable<EntryState['placed']> };

/** Letters about a waiting-list entry: placing, offer, re-validation and its reminder. */
@Injectable()
export class WaitingListSource {
  constructor(
    private readonly record: RecordReader,
    private readonly applications: ApplicationSource,
    private readonly people: People,
    private readonly lists: ListFacts,
    private readonly clock: Clock,
  ) {}

  /** Refuses `OFFER_NOT_KNOWN`, `REVALIDATION_NOT_ASKED`, `REVALIDATION_NOT_SENT`; throws `NotFound`. */
  async gather(request: LetterRequest, actor: Actor): Promise<GatheredLetter> {
    const entry = await this.entry(request.about);
    const { placed } = entry;
    const programme = getProgramme(placed.programme);
    const { facts, date, part, notYet = null } = await this.told(request, entry);
    const { applicationId } = placed;
    const application = applicationId === null ? null : await this.applications.application(applicationId);
    const unit = application?.unit ?? actor.unit;
    if (unit === null) throw new Refusal('UNIT_NOT_KNOWN');
    const basis: Omit<LetterBasis, 'kind'> = {
      languages: languagesOf(placed.municipality, unit),
      unit,
      number: application === null ? request.number : null,
      date,
      draft: false,
      addressee: await this.people.addressee(placed.personId, unit),
      programme: programme.names,
      caseNumber: application?.caseNumber ?? null,
      preparedBy: actor.id,
      signedBy: null,
      copies: [],
      attachments: request.attachments,
      addition: request.addition,
    };
    return {
      facts: { ...basis, ...facts },
      personId: placed.personId,
      applicationId,
      programme: programme.code,
      subject: { type: 'waiting-list-entry', id: placed.entryId, part },
      notYet,
    };
  }

  private async entry(entryId: string): Promise<Entry> {
    const entry = await this.record.state(entryStream(entryId), waitingListEntry);
    if (!entry.placed) throw new NotFound('waiting-list entry', entryId);
    return entry as Entry;
  }

  private async told({ kind, part }: LetterRequest, entry: Entry): Promise<Told> {
    const today = dayAt(this.clock.now());
    if (kind === 'list-placement') return this.toldPlacement(entry, today);
    return kind === 'offer' ? this.toldOffer(entry, part) : toldRevalidation(kind, entry, part, today);
  }

  private async toldPlacement(entry: Entry, today: LocalDate): Promise<Told> {
    const { entryId, provider, applicationReceivedOn, listedOn } = entry.placed;
    const rank = await this.lists.rankOn(entryId, today);
    const facts: ListPlacementFacts = {
      kind: 'list-placement',
      provider,
      receivedOn: applicationReceivedOn,
      listedOn,
      need: profileOn(entry, today),
      rank: rank === null ? null : { rank, on: today },
    };
    return { facts, date: today, part: null };
  }

  private async toldOffer({ placed, offers }: Entry, offerId: string | null): Promise<Told> {
    const offer = offerId === null ? offers.at(-1) : offers.find((each) => each.offerId === offerId);
    if (!offer) throw new Refusal('OFFER_NOT_KNOWN');
    const { startsOn, answerBy, answerPeriod, offeredOn } = offer;
    const hours = await this.lists.volumeKept(placed, offer.offerId);
    const facts: OfferFacts = {
      kind: 'offer',
      provider: placed.provider,
      availableFrom: startsOn,
      volume: hours === null ? null : hoursPerWeek(formatDecimal(hours)),
      answerBy,
      answerVerified: answerPeriod?.verified ?? true,
    };
    return { facts, date: offeredOn, part: offer.offerId };
  }
}

function toldRevalidation(
  kind: LetterRequest['kind'],
  { placed, revalidations }: Entry,
  campaignId: string | null,
  today: LocalDate,
): Told {
  const asked =
    campaignId === null ? revalidations.at(-1) : revalidations.find((each) => each.campaignId === campaignId);
  if (!asked) throw new Refusal('REVALIDATION_NOT_ASKED');
  const reminder = kind === 'revalidation-reminder';
  const first = asked.letters.find((letter) => letter.kind === 'first');
  if (reminder && !first) throw new Refusal('REVALIDATION_NOT_SENT');
  const { answerBy, verified } = answerOf(asked, reminder, today);
  const facts: RevalidationFacts = {
    kind: reminder ? 'revalidation-reminder' : 'revalidation',
    provider: placed.provider,
    listedOn: placed.listedOn,
    answerBy,
    answerVerified: verified,
    askedOn: reminder ? (first?.producedOn ?? null) : null,
  };
  const over = asked.answeredOn !== null || asked.removedOn !== null;
  return { facts, date: today, part: asked.campaignId, ...(over ? { notYet: 'REVALIDATION_NOT_OPEN' } : {}) };
}

/** Until when an answer is due: as the entry says where the letter is noted there, else by the period from today. */
function answerOf(
  { letters }: Pick<Revalidation, 'letters'>,
  reminder: boolean,
  today: LocalDate,
): { readonly answerBy: LocalDate; readonly verified: boolean } {
  const noted = letters.find(({ kind }) => kind === (reminder ? 'reminder' : 'first'));
  const { value, verified } = at(
    reminder ? waitingListPeriods.revalidationReminderAnswer : waitingListPeriods.revalidationAnswer,
    noted?.producedOn ?? today,
  );
  const due = noted?.answerBy ?? deadlineAfter(today, value);
  const latest = answerDue({ letters }) ?? due;
  return { answerBy: reminder && latest > due ? latest : due, verified };
}
