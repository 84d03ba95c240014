import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Configuration, Database } from '#libs/platform';
import { digestOf, newSecret } from '../credentials/secrets';

const MINUTE_MS = 60_000;
const TOUCH_MS = MINUTE_MS;

/** Whose session begins; roles and units of an account are read from its events at every request instead. */
export interface SessionSubject {
  readonly actorId: string;
  readonly kind: 'account' | 'oidc';
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly units: readonly string[];
  readonly role: string;
  readonly unit: string | null;
  /** What the browser calls itself. */
  readonly client: string | null;
}

/** A session as it stands; `sessionId` names it without opening it. */
export interface Session extends SessionSubject {
  readonly sessionId: string;
  readonly beganAt: Date;
  readonly seenAt: Date;
  readonly idleUntil: Date;
  readonly endsAt: Date;
}

const COLUMNS = `session_id as "sessionId", actor_id as "actorId", kind, display_name as "displayName", roles,
  units, role, unit, client, began_at as "beganAt", seen_at as "seenAt", idle_until as "idleUntil",
  ends_at as "endsAt"`;
const ALIVE = 'idle_until > $1 and ends_at > $1';

/** Sessions of people: a secret in a cookie, of which only the hash is kept here. */
@Injectable()
export class Sessions {
  private readonly idleMs: number;
  private readonly longestMs: number;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    configuration: Configuration,
  ) {
    this.idleMs = configuration.signIn.idleMinutes * MINUTE_MS;
    this.longestMs = configuration.signIn.sessionHours * 60 * MINUTE_MS;
  }

  /** Begins a session; answers its secret. Sessions that are over are swept away. */
  async begin(subject: SessionSubject): Promise<string> {
    const secret = newSecret();
    const now = this.clock.now();
    await this.database.query('delete from sign_in.session where idle_until <= $1 or ends_at <= $1', [now]);
    const { actorId, kind, displayName, roles, units, role, unit, client } = subject;
    await this.database.query(
      `insert into sign_in.session (token_hash, session_id, actor_id, kind, display_name, roles, units, role, unit,
         client, began_at, seen_at, idle_until, ends_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13)`,
      [
        digestOf(secret),
        randomUUID(),
        actorId,
        kind,
        displayName,
        roles,
        units,
        role,
        unit,
        client?.slice(0, 200) ?? null,
        now,
        this.after(now, this.idleMs),
        this.after(now, this.longestMs),
      ],
    );
    return secret;
  }

  /** The living session of a secret; use keeps it from falling idle, never beyond its end. */
  async find(secret: string): Promise<Session | undefined> {
    const now = this.clock.now();
    const { rows } = await this.database.query<Session>(
      `select ${COLUMNS} from sign_in.session where ${ALIVE} and token_hash = $2`,
      [now, digestOf(secret)],
    );
    const [session] = rows;
    if (session && Date.parse(now) - session.seenAt.getTime() >= TOUCH_MS) await this.touch(secret, now);
    return session;
  }

  /** Puts another secret, role and unit in the place of a living session's; the old secret opens nothing more. */
  async rotate(secret: string, role: string, unit: string | null): Promise<string> {
    const next = newSecret();
    const now = this.clock.now();
    await this.database.query(
      `update sign_in.session set token_hash = $3, role = $4, unit = $5, seen_at = $1, idle_until = $6
        where ${ALIVE} and token_hash = $2`,
      [now, digestOf(secret), digestOf(next), role, unit, this.after(now, this.idleMs)],
    );
    return next;
  }

  async end(secret: string): Promise<void> {
    await this.database.query('delete from sign_in.session where token_hash = $1', [digestOf(secret)]);
  }

  /** The living sessions of somebody, newest first. */
  async list(actorId: string): Promise<readonly Session[]> {
    const sql = `select ${COLUMNS} from sign_in.session where ${ALIVE} and actor_id = $2 order by began_at desc`;
    return (await this.database.query<Session>(sql, [this.clock.now(), actorId])).rows;
  }

  /** Ends a session of somebody; false where they have none such. */
  async revoke(actorId: string, sessionId: string): Promise<boolean> {
    const { rowCount } = await this.database.query(
      'delete from sign_in.session where actor_id = $1 and session_id = $2',
      [actorId, sessionId],
    );
    return rowCount > 0;
  }

  /** Ends every session of somebody, but for one that is to stay. */
  async revokeAllOf(actorId: string, exceptSecret?: string): Promise<void> {
    const stays = exceptSecret === undefined ? Buffer.alloc(0) : digestOf(exceptSecret);
    await this.database.query('delete from sign_in.session where actor_id = $1 and token_hash <> $2', [
      actorId,
      stays,
    ]);
  }

  private async touch(secret: string, now: string): Promise<void> {
    await this.database.query(
      'update sign_in.session set seen_at = $1, idle_until = $3 where token_hash = $2',
      [now, digestOf(secret), this.after(now, this.idleMs)],
    );
  }

  private after(now: string, milliseconds: number): Date {
    return new Date(Date.parse(now) + milliseconds);
  }
}
