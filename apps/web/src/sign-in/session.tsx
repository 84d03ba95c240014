import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { client } from '../api/client';
import type { components } from '../api/schema';
import type { Role } from '../shell/page-route';
import { dropDrafts } from '../ui/draft';
import { type DeclaredActor, declareActor, setCsrfToken } from '../api/request-context';

type SessionAnswer = components['schemas']['SessionDto'];

/** Who uses the application, in which role. */
export interface Session extends SessionAnswer {
  /** True where nobody signs in and whoever is at this machine may choose who to be. */
  readonly trial: boolean;
}

interface SessionControl extends Session {
  choose(role: string, unit: string | null): Promise<void>;
  /** Acts as somebody else from now on; only in a trial. */
  declare(actor: DeclaredActor | null): Promise<void>;
  leave(): Promise<void>;
  /** Goes on after a session has ended and its person has signed in again; anybody else begins anew. */
  resume(): Promise<void>;
}

const taken = (answer: SessionAnswer): Session => {
  setCsrfToken(answer.csrfToken);
  return { ...answer, trial: answer.csrfToken === null };
};

/** Asks who is signed in; whoever is not is led to the sign-in page by the client. */
export async function readSession(): Promise<Session> {
  const { data } = await client.GET('/api/session');
  if (!data) throw new Error('no session');
  return taken(data);
}

const Context = createContext<SessionControl | null>(null);

/** The session for everything within. */
export function SessionProvider({
  first,
  children,
}: {
  readonly first: Session;
  readonly children: ReactNode;
}) {
  const [session, setSession] = useState(first);
  const queries = useQueryClient();
  const value = useMemo<SessionControl>(() => {
    const become = async (next: Session): Promise<void> => {
      setSession(next);
      // What one role may see is not for the other.
      await queries.resetQueries();
    };
    return {
      ...session,
      choose: async (role, unit) => {
        const { data } = await client.POST('/api/session/role', { body: { role, unit } });
        if (data) await become(taken(data));
      },
      declare: async (actor) => {
        declareActor(actor);
        await become(await readSession());
      },
      resume: async () => {
        const next = await readSession();
        if (next.personId !== session.personId || next.role !== session.role) return location.assign('/');
        setSession(next);
        await queries.invalidateQueries();
      },
      leave: async () => {
        await client.DELETE('/api/session');
        dropDrafts();
        sessionStorage.clear();
        location.assign('/sign-in');
      },
    };
  }, [session, queries]);
  return <Context value={value}>{children}</Context>;
}

/** Whether somebody acts in one of these roles; the trial on one machine does in all. What is not offered the server refuses anyway. */
export function useActsAs(...roles: readonly Role[]): boolean {
  const { role } = useSession();
  return role === 'unidentified' || roles.some((each) => each === role);
}

/** Who uses the application. */
export function useSession(): SessionControl {
  const session = useContext(Context);
  if (!session) throw new Error('no session');
  return session;
}
