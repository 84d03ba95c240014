import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { NotFound } from '#libs/platform';
import type { KnownAt, LocalDate, Position } from '#libs/kernel';
import type { ScreenLanguage } from '#libs/texts';
import { told } from '../fold/changes.rules';
import { stateAt, type Moment } from '../fold/state.rules';
import { rowOf, type TrailRow } from '../render/row.rules';
import { type ToldField, toldFields, type ToldThing, toldThing } from '../render/fields.rules';
import { TrailIndex } from '../trail/trail-index';
import { type TrailEntry, TrailReader } from '../trail/trail-reader';
import { differencesOf, isVisible, type ToldDifference } from './differences.rules';

/** Which state is asked for: up to a position of the record, or as known at a moment; perhaps on a day. */
export interface AskedMoment {
  readonly at?: Position;
  readonly knownAt?: KnownAt;
  readonly on?: LocalDate;
}

/** A case as it was: its things with their fields in words. */
export interface CaseState {
  readonly things: readonly { readonly thing: ToldThing; readonly fields: readonly ToldField[] }[];
}

/** What differs between two states of a case, and the events that explain it. */
export interface CaseComparison {
  readonly differences: readonly ToldDifference[];
  readonly events: readonly TrailRow[];
}

/** Opens a case as it was at a point of the record, or as the office knew it. */
@Injectable()
export class CaseStates {
  constructor(
    private readonly index: TrailIndex,
    private readonly reader: TrailReader,
    private readonly store: EventStore,
  ) {}

  /** The case then; without things before its first event. Throws `NotFound` for no case. */
  async stateAt(caseId: string, asked: AskedMoment, language: ScreenLanguage): Promise<CaseState> {
    const moment = this.momentOf(asked);
    const things = (await this.streams(caseId)).flatMap((events) => {
      const fields = toldFields(stateAt(events, moment), events[0]!.stream, language);
      return fields.length === 0 ? [] : [{ thing: toldThing(events[0]!.stream, language), fields }];
    });
    return { things };
  }

  /** Field by field what the later state says otherwise, with the events between. Throws `NotFound` for no case. */
  async compare(
    caseId: string,
    [from, to]: readonly [AskedMoment, AskedMoment],
    language: ScreenLanguage,
  ): Promise<CaseComparison> {
    const moments = [this.momentOf(from), this.momentOf(to)] as const;
    const streams = await this.streams(caseId);
    const differences = streams.flatMap((events) => differencesOf(events, moments, language));
    const between = streams.flatMap((events) =>
      told(events).filter(({ event }) => isVisible(event, moments[0]) !== isVisible(event, moments[1])),
    );
    return {
      differences,
      events: this.inOrder(between).map(({ event, changes }) => rowOf(event, changes, language)),
    };
  }

  private inOrder(entries: readonly TrailEntry[]): TrailEntry[] {
    return [...entries].sort((a, b) => this.store.comparePositions(a.event.position, b.event.position));
  }

  /** The events of each stream of a case, the streams in the order of their first events. */
  private async streams(caseId: string) {
    const places = await this.index.placesOfCase(caseId);
    if (places.length === 0) throw new NotFound('case', caseId);
    return this.reader.streamsOf(places);
  }

  private momentOf({ at, knownAt, on }: AskedMoment): Moment {
    return {
      ...(at !== undefined && {
        isRecorded: ({ position }) => this.store.comparePositions(position, at) <= 0,
      }),
      ...(knownAt !== undefined && { knownAt }),
      ...(on !== undefined && { on }),
    };
  }
}
