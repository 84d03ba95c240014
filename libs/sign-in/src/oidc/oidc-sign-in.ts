import { readFile } from 'node:fs/promises';
import { Injectable, Logger } from '@nestjs/common';
import { v5 as uuidV5 } from 'uuid';
import { z } from 'zod';
import { Clock, Configuration, Database, type OidcSettings } from '#libs/platform';
import { digestOf, newSecret } from '../credentials/secrets';
import { Sessions } from '../sessions/sessions';
import { handlesCases } from '../roles.rules';
import { SignInRefused } from '../sign-in.errors';
import { type Claimed, type ClaimMapping, readClaims } from './claims.rules';

const PEOPLE = '6f1d1b0c-3f5e-5a07-9f0e-2a4f2f3f9c55';
const FLOW_MINUTES = 10;
const mappingSchema = z.strictObject({
  roles: z.record(z.string(), z.string()).optional(),
  units: z.record(z.string(), z.string()).optional(),
});

// An ES module, which only a dynamic import loads without a warning; nothing is loaded where nobody needs it.
const library = () => import('openid-client');
type Library = Awaited<ReturnType<typeof library>>;
type Provider = Awaited<ReturnType<Library['discovery']>>;

interface Flow {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** Signing in at an OpenID provider: authorisation code with PKCE, state and nonce. */
@Injectable()
export class OidcSignIn {
  private readonly logger = new Logger(OidcSignIn.name);
  private found: Promise<Provider> | undefined;

  constructor(
    private readonly configuration: Configuration,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
  ) {}

  /** Where to send the browser, and the secret that must come back with it. */
  async start(): Promise<{ readonly url: string; readonly token: string }> {
    const { scopes } = this.settings();
    const openid = await library();
    const provider = await this.provider();
    const flow = {
      verifier: openid.randomPKCECodeVerifier(),
      state: openid.randomState(),
      nonce: openid.randomNonce(),
    };
    const token = newSecret();
    await this.keep(token, flow);
    const url = openid.buildAuthorizationUrl(provider, {
      redirect_uri: this.callbackUrl(),
      scope: scopes,
      code_challenge: await openid.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
      state: flow.state,
      nonce: flow.nonce,
    });
    return { url: url.href, token };
  }

  /** Takes the browser back; answers the secret of a new session. Throws `SIGN_IN_FAILED`, `NO_ROLE`. */
  async finish(token: string | null, query: string, client: string | null): Promise<string> {
    const settings = this.settings();
    const flow = token === null ? undefined : await this.take(token);
    if (!flow) throw new SignInRefused(401, 'SIGN_IN_FAILED');
    const claims = await this.claimsOf(flow, query);
    const claimed = readClaims(claims, settings, await this.mapping(settings));
    const [role] = claimed.roles;
    if (!role) throw new SignInRefused(403, 'NO_ROLE');
    const actorId = uuidV5(JSON.stringify([claims.iss, claims.sub]), PEOPLE);
    await this.remember(actorId, claims.iss, claims.sub, claimed);
    const unit = claimed.units[0] ?? null;
    return this.sessions.begin({ ...claimed, actorId, kind: 'oidc', role, unit, client });
  }

  /** Where the provider signs people out, or null where it does not say. */
  async signOutUrl(): Promise<string | null> {
    const { clientId } = this.settings();
    const provider = await this.provider();
    if (!provider.serverMetadata().end_session_endpoint) return null;
    const back = `${this.configuration.signIn.publicUrl ?? ''}/sign-in`;
    const { buildEndSessionUrl } = await library();
    return buildEndSessionUrl(provider, { client_id: clientId, post_logout_redirect_uri: back }).href;
  }

  private async claimsOf(flow: Flow, query: string) {
    const { authorizationCodeGrant } = await library();
    try {
      const answer = await authorizationCodeGrant(
        await this.provider(),
        new URL(`${this.callbackUrl()}${query}`),
        {
          pkceCodeVerifier: flow.verifier,
          expectedState: flow.state,
          expectedNonce: flow.nonce,
          idTokenExpected: true,
        },
      );
      const claims = answer.claims();
      if (claims) return claims;
    } catch (error) {
      // The error's own words may quote the code or the token; its kind says enough.
      const { name, code } = error as { name?: string; code?: string };
      this.logger.warn({ kind: name, code }, 'sign-in at the OpenID provider failed');
    }
    throw new SignInRefused(401, 'SIGN_IN_FAILED');
  }

  private settings(): OidcSettings {
    const { oidc } = this.configuration.signIn;
    if (!oidc) throw new SignInRefused(404, 'NOT_OFFERED');
    return oidc;
  }

  private callbackUrl(): string {
    return `${this.configuration.signIn.publicUrl ?? ''}/api/sign-in/oidc/callback`;
  }

  // A provider that is down now may be up later: only a discovery that worked is kept.
  private provider(): Promise<Provider> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = undefined;
      this.logger.error({ kind: (error as Error).name }, 'the OpenID provider was not found');
      throw new SignInRefused(502, 'PROVIDER_UNAVAILABLE');
    });
    return this.found;
  }

  private async discover(): Promise<Provider> {
    const { issuer, clientId, clientSecret, clockSkewSeconds } = this.settings();
    const { allowInsecureRequests, clockTolerance, discovery } = await library();
    const metadata = {
      [clockTolerance]: clockSkewSeconds,
      ...(clientSecret === null ? {} : { client_secret: clientSecret }),
    };
    const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
    return discovery(new URL(issuer), clientId, metadata, undefined, { execute });
  }

  private async mapping({ mappingFile }: OidcSettings): Promise<ClaimMapping> {
    if (mappingFile === null) return {};
    const { roles, units } = mappingSchema.parse(JSON.parse(await readFile(mappingFile, 'utf8')));
    return { ...(roles && { roles }), ...(units && { units }) };
  }

  private async keep(token: string, { verifier, state, nonce }: Flow): Promise<void> {
    const now = this.clock.now();
    await this.database.query('delete from sign_in.oidc_flow where expires_at <= $1', [now]);
    await this.database.query(
      `insert into sign_in.oidc_flow (token_hash, verifier, state, nonce, expires_at)
       values ($1, $2, $3, $4, $5::timestamptz + interval '${FLOW_MINUTES} minutes')`,
      [digestOf(token), verifier, state, nonce, now],
    );
  }

  private async take(token: string): Promise<Flow | undefined> {
    const sql = `delete from sign_in.oidc_flow where token_hash = $1 and expires_at > $2
      returning verifier, state, nonce`;
    return (await this.database.query<Flow>(sql, [digestOf(token), this.clock.now()])).rows[0];
  }

  private async remember(
    actorId: string,
    issuer: string,
    subject: string,
    { displayName, roles, units }: Claimed,
  ) {
    await this.database.query(
      `insert into sign_in.identity (actor_id, issuer, subject, display_name, seen_at, units)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (actor_id) do update set display_name = excluded.display_name, seen_at = excluded.seen_at,
         units = excluded.units`,
      [actorId, issuer, subject, displayName, this.clock.now(), handlesCases(roles) ? units : []],
    );
  }
}
