import { Chance, addDays, type EventMetadata, type LocalDate } from '#libs/kernel';
import {
  ChangeNeedProfile,
  EndWaiting,
  entryStream,
  type EntryState,
  factDay,
  type NeedProfile,
  PauseWaiting,
  PlaceOnWaitingList,
  ResumeWaiting,
  waitingListEntry,
  type WaitingListCommand,
  type WaitingListEvent,
} from '#libs/waiting-list';

/** What is to be made up: how many waits, from which seed, up to which day. */
export interface LoadRequest {
  readonly cases: number;
  readonly seed: number;
  readonly today: LocalDate;
}

/** One made-up wait: its stream and its events in order, each with the day on which it became known. */
export interface GeneratedCase {
  readonly stream: string;
  readonly commandId: string;
  readonly events: readonly { readonly event: WaitingListEvent; readonly knownOn: LocalDate }[];
}

const YEARS_BACK = 6;
const PEOPLE_REMEMBERED = 500;
/** So that a list is as long as that of a town, however many waits are made up. */
const CASES_PER_PROVIDER = 1_500;
const MUNICIPALITIES = 212;
const ABANDONED_CODE = 145;
const REASONS = [
  ['admitted', 62],
  ['withdrew', 14],
  ['died', 11],
  ['moved-to-institution', 9],
  ['no-longer-eligible', 4],
] as const;

/**
 * Waits that an office could have seen: placings spread over six years, most of them ended, some paused or
 * with a changed need, a tenth of the ends learned late, one person in twenty listed before; of the older ones hardly
 * any is open. The more waits, the more providers, about 160 waiting with each on any day. The rules themselves
 * decide them, so that every one is possible. The same request gives the same cases.
 */
export function* generateCases(request: LoadRequest): Generator<GeneratedCase> {
  const chance = new Chance(request.seed);
  const people: string[] = [];
  for (let number = 1; number <= request.cases; number += 1) {
    const known = people[chance.between(0, people.length * 20)];
    const personId = known ?? chance.uuid();
    people[number % PEOPLE_REMEMBERED] = personId;
    yield generateCase(chance, personId, number, request);
  }
}

function generateCase(
  chance: Chance,
  personId: string,
  number: number,
  { seed, today, cases }: LoadRequest,
): GeneratedCase {
  const wait = new Wait(chance, personId, today);
  const { municipality, provider } = providerOf(chance.between(0, Math.ceil(cases / CASES_PER_PROVIDER) - 1));
  wait.place(municipality, provider, `S${seed}-${number}`);
  if (chance.happens(0.15)) wait.changeNeed();
  if (chance.happens(0.12)) wait.pause();
  if (chance.happens(0.99)) wait.end();
  return { stream: entryStream(wait.entryId), commandId: chance.uuid(), events: wait.events };
}

// Codes run from 001 to 213; 145 is nobody's any more. Steps prime to their number spread the providers.
function providerOf(index: number): { municipality: string; provider: string } {
  const place = 1 + ((index * 89 + 49) % MUNICIPALITIES);
  const municipality = String(place < ABANDONED_CODE ? place : place + 1).padStart(3, '0');
  return { municipality, provider: `Izvajalec ${municipality}-${1 + Math.floor(index / MUNICIPALITIES)}` };
}

const waitingDays = (chance: Chance): number =>
  chance.weighted([
    [chance.between(30, 400), 90],
    [chance.between(5, 29), 5],
    [chance.between(401, 700), 5],
  ]);

class Wait {
  readonly entryId: string;
  readonly events: { event: WaitingListEvent; knownOn: LocalDate }[] = [];
  private state: EntryState = waitingListEntry.initialState;
  private day: LocalDate;
  private readonly listedOn: LocalDate;

  constructor(
    private readonly chance: Chance,
    private readonly personId: string,
    private readonly today: LocalDate,
  ) {
    this.entryId = chance.uuid();
    this.day = addDays(today, -chance.between(1, YEARS_BACK * 365));
    this.listedOn = this.day;
  }

  place(municipality: string, provider: string, registerNumber: string): void {
    this.run(
      new PlaceOnWaitingList(
        this.entryId,
        {
          entryId: this.entryId,
          personId: this.personId,
          programme: 'home-help',
          municipality,
          provider,
          registerNumber,
          applicationReceivedOn: addDays(this.day, -this.chance.between(0, 30)),
          listedOn: this.day,
          legalRegime: this.day >= '2025-07-01' && this.chance.happens(0.4) ? 'ZDOsk-1' : 'ZSV',
          needProfile: this.needProfile(),
        },
        this.context(),
      ),
    );
  }

  changeNeed(): void {
    if (!this.goOn(5, 120)) return;
    const data = { effectiveOn: this.day, needProfile: this.needProfile() };
    this.run(new ChangeNeedProfile(this.entryId, data, this.context()));
  }

  pause(): void {
    if (!this.goOn(5, 90)) return;
    const pauseId = this.chance.uuid();
    const reason = this.chance.happens(0.8) ? 'hospital' : 'temporary-absence';
    this.run(new PauseWaiting(this.entryId, { pauseId, from: this.day, reason }, this.context()));
    if (this.goOn(3, 45))
      this.run(new ResumeWaiting(this.entryId, { pauseId, on: this.day }, this.context()));
  }

  end(): void {
    if (!this.goOnTo(addDays(this.listedOn, waitingDays(this.chance)))) return;
    const reason = this.chance.weighted(REASONS);
    const serviceStartedOn = reason === 'admitted' ? this.day : null;
    const data = { endedOn: this.day, reason, noteRef: null, serviceStartedOn };
    const late = this.chance.happens(0.1) ? this.chance.between(5, 150) : 0;
    this.run(new EndWaiting(this.entryId, data, this.context()), late);
  }

  private goOn(least: number, most: number): boolean {
    return this.goOnTo(addDays(this.day, this.chance.between(least, most)));
  }

  private goOnTo(day: LocalDate): boolean {
    const next = day > this.day ? day : addDays(this.day, 1);
    if (next > this.today) return false;
    this.day = next;
    return true;
  }

  private needProfile(): NeedProfile {
    const { chance } = this;
    return {
      frequency: chance.weighted([
        ['several-times-daily', 18],
        ['daily', 46],
        ['weekly', 18],
        ['two-weekly', 12],
        ['three-weekly', 6],
      ]),
      extendedScope: chance.happens(0.06) ? ['weekend'] : [],
      relativesHelp: chance.happens(0.1),
      hoursPerWeek: chance.happens(0.7) ? chance.between(1, 20) : null,
    };
  }

  private run(command: WaitingListCommand, learnedLate = 0): void {
    for (const event of waitingListEntry.decide(command, this.state)) {
      this.state = waitingListEntry.evolve(this.state, event);
      const known = addDays(factDay(event), learnedLate);
      this.events.push({ event, knownOn: known > this.today ? this.today : known });
    }
  }

  private context(): { metadata: EventMetadata; today: LocalDate } {
    return { metadata: NOBODY, today: this.today };
  }
}

// The rules do not look at who acts; the events' own metadata are made where they are stored.
const NOBODY: EventMetadata = {
  commandId: '',
  correlationId: '',
  causationId: null,
  actor: { id: '', role: '', unit: null, onBehalfOf: null },
  legalBasis: null,
  purpose: '',
};
