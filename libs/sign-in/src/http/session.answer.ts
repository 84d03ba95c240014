import type { Request } from 'express';
import { csrfTokenOf } from '../credentials/secrets';
import type { Identity } from '../identity';
import type { Session } from '../sessions/sessions';
import type { Client } from '../sign-in.service';
import type { SessionSummaryDto } from './session.dto';
import type { SessionDto } from './sign-in.dto';

/** Who an identity is, for the page; a session's answer bears its token. */
export const sessionAnswer = ({ actor, displayName, roles, units, session }: Identity): SessionDto => ({
  personId: actor.id,
  displayName,
  role: actor.role,
  unit: actor.unit,
  roles,
  units,
  csrfToken: session ? csrfTokenOf(session.secret) : null,
});

/** A session in a list; `current` is the id of the one that asks. */
export const summaryOf = (session: Session, current: string | null): SessionSummaryDto => ({
  sessionId: session.sessionId,
  current: session.sessionId === current,
  client: session.client,
  role: session.role,
  beganAt: session.beganAt.toISOString(),
  seenAt: session.seenAt.toISOString(),
  endsAt: session.endsAt.toISOString(),
});

/** From where a request comes; `device` is the cookie of a device that signed in before. */
export const clientOf = (request: Request, device: string | null): Client => ({
  address: request.ip ?? 'unknown',
  device,
  name: request.header('user-agent') ?? null,
});
