import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database, InvalidInput, NotFound } from '#libs/platform';
import { digestOf, newSecret } from '../credentials/secrets';
import type { Identity } from '../identity';
import type { Role } from '../roles.rules';

const DAY_MS = 86_400_000;

/** A token to be issued to a machine. */
export interface NewApiToken {
  readonly name: string;
  readonly role: Role;
  readonly unit: string | null;
  readonly scopes: readonly string[];
  readonly days: number;
}

/** A token as it is listed; the prefix lets a person recognise it. */
export interface ApiToken {
  readonly tokenId: string;
  readonly prefix: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string | null;
  readonly scopes: readonly string[];
  readonly issuedBy: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly revokedBy: string | null;
  readonly revokedAt: Date | null;
}

/** A token that was just issued: the only time it is seen whole. */
export interface IssuedApiToken {
  readonly tokenId: string;
  readonly token: string;
  readonly expiresAt: string;
}

const COLUMNS = `token_id as "tokenId", prefix, name, role, unit, scopes, issued_by as "issuedBy",
  issued_at as "issuedAt", expires_at as "expiresAt", revoked_by as "revokedBy", revoked_at as "revokedAt"`;

/** Tokens of machines: `spis_PREFIX_SECRET`, of which only the hash is kept. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async issue(given: NewApiToken, by: string): Promise<IssuedApiToken> {
    if (given.scopes.length === 0)
      throw new InvalidInput([{ path: 'scopes', code: 'REQUIRED', message: 'must name at least one scope' }]);
    const prefix = randomBytes(4).toString('hex');
    const token = `spis_${prefix}_${newSecret()}`;
    const tokenId = randomUUID();
    const now = this.clock.now();
    const expiresAt = new Date(Date.parse(now) + given.days * DAY_MS).toISOString();
    const { name, role, unit, scopes } = given;
    await this.database.query(
      `insert into sign_in.api_token (token_hash, token_id, prefix, name, role, unit, scopes, issued_by, issued_at,
         expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [digestOf(token), tokenId, prefix, name, role, unit, scopes, by, now, expiresAt],
    );
    return { tokenId, token, expiresAt };
  }

  /** Every token, revoked and expired ones too, newest first. */
  async list(): Promise<readonly ApiToken[]> {
    const sql = `select ${COLUMNS} from sign_in.api_token order by issued_at desc`;
    return (await this.database.query<ApiToken>(sql)).rows;
  }

  /** Makes a token void from now on; throws `NotFound`. */
  async revoke(tokenId: string, by: string): Promise<void> {
    const { rowCount } = await this.database.query(
      `update sign_in.api_token set revoked_at = coalesce(revoked_at, $2), revoked_by = coalesce(revoked_by, $3)
        where token_id = $1`,
      [tokenId, this.clock.now(), by],
    );
    if (rowCount === 0) throw new NotFound('token', tokenId);
  }

  /** Whom a token stands for, undefined when it is unknown, revoked or expired. */
  async identityOf(token: string): Promise<Identity | undefined> {
    const { rows } = await this.database.query<ApiToken>(
      `select ${COLUMNS} from sign_in.api_token where token_hash = $1 and revoked_at is null and expires_at > $2`,
      [digestOf(token), this.clock.now()],
    );
    const [found] = rows;
    if (!found) return undefined;
    const { tokenId, role, unit, scopes, name } = found;
    return {
      by: 'token',
      actor: { id: tokenId, role, unit, onBehalfOf: null },
      displayName: name,
      roles: [role],
      units: unit === null ? [] : [unit],
      session: null,
      scopes,
    };
  }
}
