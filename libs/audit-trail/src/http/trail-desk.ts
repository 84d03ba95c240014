import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { EventStore, InvalidPosition } from '#libs/event-store';
import { instant, type KnownAt, localDate, type Position } from '#libs/kernel';
import { type Caller, InvalidInput, NotFound } from '#libs/platform';
import { ReadAfter } from '#libs/projections';
import { AuditTrail, type TrailPage } from '../audit-trail';
import { auditTrailView } from '../index-view/audit-trail.projection';
import type { AskedMoment } from '../state/case-states';
import type { TrailFilter, TrailScope } from '../trail/trail-request';
import type { CaseStateQueryDto, TrailFilterDto, TrailLanguageDto, TrailPageDto } from './audit-trail.dto';

/** Reads what requests ask of trails. */
@Injectable()
export class TrailDesk {
  constructor(
    private readonly trail: AuditTrail,
    private readonly store: EventStore,
    private readonly readAfter: ReadAfter,
  ) {}

  /** Waits briefly until a command's effect is in the index. */
  async shown({ shown }: TrailLanguageDto, response: Response): Promise<void> {
    if (shown !== undefined) this.position('shown', shown);
    await this.readAfter.wait(auditTrailView.name, shown, response);
  }

  /** A page; throws `NotFound` for a case or person of whom nothing was ever recorded, `InvalidInput`. */
  async page(scope: TrailScope, asked: TrailPageDto, narrowed: TrailFilter = {}): Promise<TrailPage> {
    const { after, limit, language, order } = asked;
    const filter = { ...filterOf(asked), ...narrowed };
    const position = after === undefined ? undefined : this.position('after', after);
    const request = { scope, filter, language, order, limit };
    const page = await this.trail.page({ ...request, ...(position && { after: position }) });
    if (page.rows.length === 0) await this.mustExist(scope);
    return page;
  }

  /** Which state a request asks for; throws `InvalidInput` for two answers to the same question. */
  momentOf({ at, knownAt, on }: Pick<CaseStateQueryDto, 'at' | 'knownAt' | 'on'>, prefix = ''): AskedMoment {
    if (at !== undefined && knownAt !== undefined)
      throw new InvalidInput([
        { path: named(prefix, 'knownAt'), code: 'ONE_OF', message: 'cannot stand beside a position' },
      ]);
    return {
      ...(at !== undefined && { at: this.position(named(prefix, 'at'), at) }),
      ...(knownAt !== undefined && { knownAt: known(knownAt) }),
      ...(on !== undefined && { on: localDate(on) }),
    };
  }

  private async mustExist(scope: TrailScope): Promise<void> {
    if (scope.kind !== 'case' && scope.kind !== 'person') return;
    const id = scope.kind === 'case' ? scope.id : (scope.ids[0] ?? '');
    const any = await this.trail.page({ scope, filter: {}, language: 'sl', order: 'oldest', limit: 1 });
    if (any.rows.length === 0) throw new NotFound(scope.kind, id);
  }

  private position(path: string, text: string): Position {
    try {
      return this.store.parsePosition(text);
    } catch (error) {
      if (!(error instanceof InvalidPosition)) throw error;
      throw new InvalidInput([
        { path, code: 'NOT_A_POSITION', message: 'is not a position of this event store' },
      ]);
    }
  }
}

const named = (prefix: string, name: string): string =>
  prefix === '' ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const known = (text: string): KnownAt => (text.includes('T') ? instant(text) : localDate(text));

/** What somebody wrote is told to a manager as far as it was written in the manager's own unit. */
export const withinOwnUnit = ({ actor }: Caller): TrailFilter =>
  actor.role === 'manager' ? { unit: actor.unit ?? '' } : {};

/** The filter of a request. */
export function filterOf(asked: TrailFilterDto): TrailFilter {
  const { type, who, role, unit, field, search, imported } = asked;
  const days = ['recordedFrom', 'recordedTo', 'effectiveFrom', 'effectiveTo'] as const;
  const plain = { types: type, who, role, unit, field, search, imported };
  const given = Object.entries(plain).filter(([, value]) => value !== undefined);
  const dated = days.flatMap((name) => (asked[name] === undefined ? [] : [[name, localDate(asked[name])]]));
  return Object.fromEntries([...given, ...dated]) as TrailFilter;
}
