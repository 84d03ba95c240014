import { Injectable } from '@nestjs/common';
import type { DecisionDrafted } from '#libs/decisions';
import {
  type DeterminationEvent,
  type ExemptionEvent,
  exemptionStream,
  type StoredPeriod,
} from '#libs/exemptions';
import { type LocalDate, Refusal } from '#libs/kernel';
import { NotFound } from '#libs/platform';
import { findProgramme, type Names, type Programme } from '#libs/programmes';
import type { ExemptionFacts, PersonNamed } from '../compose/letter-facts';
import { People } from './people';
import { RecordReader } from './record';
import { payerOf, remedyOf, reportOf } from './remedies.rules';

/** What a decision on an exemption is written of: its stored determination. */
@Injectable()
export class ExemptionSource {
  constructor(
    private readonly record: RecordReader,
    private readonly people: People,
  ) {}

  /** The facts of the determination that a decision decides; throws `NotFound`. */
  async facts(
    { exemption }: DecisionDrafted['data'],
    programme: Programme,
    { on, unit }: { readonly on: LocalDate; readonly unit: string },
  ): Promise<ExemptionFacts> {
    if (!exemption) throw new Refusal('DECISION_WITHOUT_EXEMPTION');
    const stream = exemptionStream(exemption.exemptionId);
    const events = (await this.record.events<ExemptionEvent>(stream)).filter(
      (event): event is typeof event & DeterminationEvent => 'periods' in event.data,
    );
    const determined = events.find(({ data }) => data.determinationId === exemption.determinationId);
    if (!determined) throw new NotFound('determination', exemption.determinationId);
    const form = formUpTo(events, exemption.determinationId);
    const event = { type: determined.type, data: determined.data } as DeterminationEvent;
    const { periods } = event.data;
    const first = periods[0] as StoredPeriod;
    return {
      kind: 'exemption-decision',
      form,
      periods,
      liable: await this.liable(periods, unit),
      services: servicesOf(periods),
      payer: payerOf(programme, first.from),
      change: event.type === 'ExemptionRedetermined' ? changeOf(event.data) : null,
      corrected: event.type === 'ExemptionRecalculated',
      replaces: event.type !== 'ExemptionProposed',
      report: reportOf(on),
      remedy: remedyOf(programme, on),
    };
  }

  private async liable(
    periods: readonly StoredPeriod[],
    unit: string,
  ): Promise<ReadonlyMap<string, PersonNamed>> {
    const ids = new Set(periods.flatMap(({ derivation }) => derivation.result.liable.map(({ id }) => id)));
    const named = [...ids].map(async (id) => [id, await this.people.mentioned(id, unit)] as const);
    return new Map(await Promise.all(named));
  }
}

// A recalculation keeps the form that was determined last before it.
const formUpTo = (
  events: readonly { readonly data: ExemptionEvent['data'] }[],
  id: string,
): ExemptionFacts['form'] => {
  const last = events.findIndex(({ data }) => data.determinationId === id);
  const forms = events.slice(0, last + 1).flatMap(({ data }) => ('form' in data ? [data.form] : []));
  return forms.at(-1) ?? 'fixed';
};

const changeOf = ({
  cause,
  changedOn,
  reportedLate,
}: Extract<ExemptionEvent, { type: 'ExemptionRedetermined' }>['data']): ExemptionFacts['change'] => ({
  cause,
  changedOn,
  reportedLate,
});

function servicesOf(periods: readonly StoredPeriod[]): ReadonlyMap<string, Names> {
  const services = periods.flatMap(({ derivation }) => derivation.facts.services);
  return new Map(
    services.map(({ id, programme }) => [id, findProgramme(programme)?.names ?? { sl: programme }]),
  );
}
