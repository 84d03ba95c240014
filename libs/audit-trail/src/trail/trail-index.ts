import { Injectable } from '@nestjs/common';
import { OFFICE_TIME_ZONE } from '#libs/kernel';
import { Database } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { auditTrailView, placeOfPosition } from '../index-view/audit-trail.projection';
import { codesCalled } from '../words/search.rules';
import type { TrailFilter, TrailPageRequest, TrailScope } from './trail-request';

const SCHEMA = viewSchema(auditTrailView.name);
const RECORDED_ON = `(e.recorded_at at time zone '${OFFICE_TIME_ZONE}')::date`;

/** Where an event stands. */
export interface EventPlace {
  readonly stream: string;
  readonly revision: bigint;
}

/** Finds where the events of a trail stand. */
@Injectable()
export class TrailIndex {
  constructor(private readonly database: Database) {}

  /** The events of a page, one more than its limit where there are more. */
  async page({ scope, filter, order, after, limit, language }: Asked): Promise<EventPlace[]> {
    const where = new Conditions();
    await this.scoped(where, scope);
    filtered(where, filter, codesCalled(filter.search ?? '', language));
    if (after !== undefined)
      where.add(order === 'oldest' ? 'e.place > ?' : 'e.place < ?', placeOfPosition(after));
    const { rows } = await this.ask<Row>(
      `select e.stream, e.revision::text as revision from ${SCHEMA}.events e where ${where.sql}
        order by e.place ${order === 'oldest' ? 'asc' : 'desc'} limit ${limit + 1}`,
      where.values,
    );
    return rows.map(placeOf);
  }

  /** Where all events of a case stand, in the order of the record. */
  async placesOfCase(id: string): Promise<EventPlace[]> {
    const { rows } = await this.ask<Row>(
      `select e.stream, e.revision::text as revision from ${SCHEMA}.events e
        where e.about && $1::uuid[] order by e.place`,
      [await this.things(id)],
    );
    return rows.map(placeOf);
  }

  /** Everything that hangs together with a thing as one case, the thing itself among it. */
  async things(id: string): Promise<string[]> {
    const { rows } = await this.ask<{ id: string }>(
      `with recursive up (id) as (
         select $1::uuid union select l.parent from up join ${SCHEMA}.links l on l.child = up.id),
       down (id) as (
         select id from up where not exists (select from ${SCHEMA}.links l where l.child = up.id)
         union select l.child from down join ${SCHEMA}.links l on l.parent = down.id)
       select id from down`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  private async scoped(where: Conditions, scope: TrailScope): Promise<void> {
    if (scope.kind === 'case') where.add('e.about && ?::uuid[]', await this.things(scope.id));
    else if (scope.kind === 'user') where.add('e.actor = ?', scope.id);
    else if (scope.kind === 'unit') where.add('e.unit = ?', scope.unit);
    else
      where.add('(e.persons && ?::uuid[] or e.about && ?::uuid[])', scope.ids, await this.ownedBy(scope.ids));
  }

  private async ownedBy(persons: readonly string[]): Promise<string[]> {
    const { rows } = await this.ask<{ id: string }>(
      `with recursive down (id) as (
         select thing from ${SCHEMA}.owners where person = any($1::uuid[])
         union select l.child from down join ${SCHEMA}.links l on l.parent = down.id)
       select id from down`,
      [persons],
    );
    return rows.map((row) => row.id);
  }

  private ask<Row>(sql: string, values: readonly unknown[]) {
    return whenBuilt(auditTrailView.name, this.database.query<Row>(sql, values));
  }
}

type Asked = TrailPageRequest;

interface Row {
  readonly stream: string;
  readonly revision: string;
}

const placeOf = ({ stream, revision }: Row): EventPlace => ({ stream, revision: BigInt(revision) });

function filtered(where: Conditions, filter: TrailFilter, called: readonly string[]): void {
  const { types, who, role, unit, field, search, imported } = filter;
  where.given('e.type = any(?)', types);
  where.given('e.actor = ?', who);
  where.given('e.role = ?', role);
  where.given('e.unit = ?', unit);
  where.given('? = any(e.fields)', field);
  where.given('e.imported = ?', imported);
  if (search !== undefined)
    where.add(
      "(position(? in e.codes) > 0 or string_to_array(e.codes, ' ') && ?::text[])",
      search.toLowerCase(),
      called,
    );
  where.given(`${RECORDED_ON} >= ?::date`, filter.recordedFrom);
  where.given(`${RECORDED_ON} <= ?::date`, filter.recordedTo);
  where.given('e.effective_on >= ?::date', filter.effectiveFrom);
  where.given('e.effective_on <= ?::date', filter.effectiveTo);
}

/** Conditions that must all hold, with the values of their question marks. */
class Conditions {
  readonly values: unknown[] = [];
  private readonly all: string[] = [];

  get sql(): string {
    return this.all.length === 0 ? 'true' : this.all.join(' and ');
  }

  add(sql: string, ...values: readonly unknown[]): void {
    const rest = [...values];
    this.all.push(sql.replace(/\?/g, () => `$${this.values.push(rest.shift())}`));
  }

  given(sql: string, value: unknown): void {
    if (value !== undefined) this.add(sql, value);
  }
}
