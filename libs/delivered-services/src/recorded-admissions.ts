import { Injectable } from '@nestjs/common';
import { type AdmissionState, admission, admissionStream, started, termsOn } from '#libs/admissions';
import { EventStore } from '#libs/event-store';
import { EventCatalogue, type LocalDate, type Month, addDays } from '#libs/kernel';
import { InvalidInput, NotFound } from '#libs/platform';
import { type AdmissionFacts, providerOn, providersIn } from './admission.rules';
import type { MonthOf } from './delivered-services.decider';
import { onlyItemOf } from './delivery-request';

/** An admission that began, with what its agreement says of prices. */
export interface RecordedAdmission {
  readonly facts: AdmissionFacts;
  /** The item that is agreed on a day, else the programme's only one; throws `InvalidInput` where it must be named. */
  itemOn(day: LocalDate): string;
  /** In whose name prices are listed on a day: as agreed, else the provider's own. */
  priceListOn(day: LocalDate): string;
}

/** Reads admissions from the record itself. */
@Injectable()
export class RecordedAdmissions {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** The admission as it stands; throws `NotFound`, refuses `ADMISSION_CANCELLED`, `ADMISSION_NOT_STARTED`. */
  async get(admissionId: string): Promise<RecordedAdmission> {
    let state = admission.initialState;
    for await (const stored of this.store.readStream(admissionStream(admissionId)))
      state = admission.evolve(state, this.catalogue.decode(stored) as never);
    if (!state.case) throw new NotFound('admission', admissionId);
    const facts = factsOf(state);
    const priceOn = (day: LocalDate) => termsOn(state, day)?.price ?? null;
    return {
      facts,
      itemOn: (day) => priceOn(day)?.item ?? onlyItemOf(facts.programme),
      priceListOn: (day) => priceOn(day)?.provider ?? providerOn(facts, day),
    };
  }

  /** The month of the named provider, or of the only one; throws `InvalidInput` where several shared the month. */
  async monthOf(admissionId: string, month: Month, provider?: string): Promise<MonthOf> {
    if (provider !== undefined) return { admissionId, provider, month };
    const [only, ...others] = providersIn((await this.get(admissionId)).facts, month);
    if (only !== undefined && others.length === 0) return { admissionId, provider: only, month };
    const message = 'several providers shared this month: name one';
    throw new InvalidInput([{ path: 'provider', code: 'REQUIRED', message }]);
  }
}

function factsOf(state: AdmissionState): AdmissionFacts {
  const { personId, programme, municipality, startedOn } = started(state);
  const { interruptions, seats } = state;
  return {
    personId,
    programme,
    municipality,
    startedOn,
    endedOn: state.ends.at(-1)?.endedOn ?? null,
    interruptions: interruptions.map(({ from, to }) => ({ from, to })),
    seats: seats.map(({ from, provider }) => ({ from, provider })),
  };
}

/** The last day of a list of days on which an admission still ran, so that its terms can be asked for. */
export const lastServedOf = (days: readonly LocalDate[], { endedOn }: AdmissionFacts): LocalDate => {
  const last = days.at(-1) as LocalDate;
  return endedOn !== null && endedOn <= last ? addDays(endedOn, -1) : last;
};
