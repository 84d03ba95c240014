import { ForbiddenException, Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import type { Actor } from '#libs/kernel';
import { Clock, Configuration, Database, InvalidInput, NotFound } from '#libs/platform';
import { Projections, whenBuilt } from '#libs/projections';
import type { ActionMark } from '../action';
import { accessCondition } from '../filter/access-condition';
import { type Grant, grantBy } from '../filter/viewer';
import { UNIDENTIFIED } from '../roles.rules';
import { ACCESS_SCOPES } from '../scopes/access-scopes.projection';
import type { NamedSubject } from '../subjects-named';
import { ruleOf } from '../table/access-table.rules';
import { checkSubjects } from './subject-checks.rules';

const PATIENCE_MS = 2_000;
// A list is not worth a longer wait: what was recorded a moment ago is seldom what is looked for.
const LIST_PATIENCE_MS = 300;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Says whether somebody may do an action to what a request names. */
@Injectable()
export class AccessControl {
  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly projections: Projections,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  /**
   * Nothing where the actor may. Throws `ForbiddenException` for what the role never may, `NotFound` for what is not
   * the actor's, `InvalidInput` where the request does not say whose it is, or names it by no id.
   */
  async check(mark: ActionMark, actor: Actor, named: readonly NamedSubject[]): Promise<void> {
    const rule = ruleOf(mark.name);
    const grant = this.grant(mark.name, actor);
    const check = checkSubjects(rule, grant, actor, mark, named);
    switch (check.answer) {
      case 'forbidden':
        throw new ForbiddenException('the role may not do this');
      case 'not-theirs':
        throw new NotFound(check.subject.kind, check.subject.id);
      case 'not-said':
        throw new InvalidInput([{ path: check.parameter, code: 'REQUIRED', message: 'must say whose' }]);
      case 'look-up':
        if (rule.filtered && grant !== 'everything') await this.catchUp(LIST_PATIENCE_MS);
        return this.lookUp(mark, actor, grant, check.subjects);
    }
  }

  private grant(action: string, actor: Actor): Grant {
    const { declared } = this.configuration.signIn;
    return declared && actor.role === UNIDENTIFIED ? 'everything' : grantBy(action, actor.role);
  }

  // What was recorded a moment ago may not have reached the view.
  private async catchUp(patience: number): Promise<void> {
    const position = await this.store.lastPosition();
    if (position !== null) await this.projections.waitFor(ACCESS_SCOPES, position, patience);
  }

  private async lookUp(
    mark: ActionMark,
    actor: Actor,
    grant: Grant,
    subjects: readonly NamedSubject[],
  ): Promise<void> {
    const malformed = subjects.find(({ id }) => !UUID.test(id));
    if (malformed) {
      const path = mark.subjects.find(({ kind }) => kind === malformed.kind)?.parameter ?? '';
      throw new InvalidInput([{ path, code: 'IS_UUID', message: 'must be a UUID' }]);
    }
    if (subjects.length === 0 || !(await this.firstNotTheirs(actor, grant, subjects))) return;
    await this.catchUp(PATIENCE_MS);
    const refused = await this.firstNotTheirs(actor, grant, subjects);
    if (refused) throw new NotFound(refused.kind, refused.id);
  }

  private async firstNotTheirs(
    actor: Actor,
    grant: Grant,
    subjects: readonly NamedSubject[],
  ): Promise<NamedSubject | undefined> {
    const parameters: unknown[] = [];
    const add = (value: unknown): string => `$${parameters.push(value)}`;
    const now = this.clock.now();
    const conditions = subjects.map(({ kind, id }) =>
      accessCondition(actor, grant, { kind, id: `${add(id)}::uuid` }, add, { now }),
    );
    const sql = `select array[${conditions.join(', ')}] as theirs`;
    const { rows } = await whenBuilt(
      ACCESS_SCOPES,
      this.database.query<{ theirs: boolean[] }>(sql, parameters),
    );
    return subjects.find((_subject, at) => rows[0]?.theirs[at] !== true);
  }
}
