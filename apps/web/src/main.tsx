import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeReturnAddress } from './api/client';
import { ApiProblem, asProblem } from './api/problem';
import { FailedPage } from './shell/failed.page';
import { makeRouter } from './shell/router';
import { chosenTheme, showTheme } from './shell/theme';
import { readSession, SessionProvider } from './sign-in/session';
import { firstLanguage, type Language } from './texts/language';
import { needTexts, TextsProvider } from './texts/texts';
import './ui/styles/index.css';

const retry = (count: number, error: unknown): boolean =>
  count < 2 && error instanceof ApiProblem && error.isPassing;

const queries = new QueryClient({
  defaultOptions: {
    // Without a network a read fails and a command says so; neither waits silently for better days.
    queries: {
      retry,
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: true,
      networkMode: 'always',
    },
    mutations: { retry: 0, networkMode: 'always' },
  },
});

const root = createRoot(document.getElementById('root') ?? document.body);

async function start(): Promise<void> {
  const language = firstLanguage();
  document.documentElement.lang = language;
  showTheme(chosenTheme());
  const texts = needTexts(language);
  const answer = readSession();
  const router = makeRouter();
  // The page's own code comes while the session is asked for; but from `/` whoever has just signed in is led back.
  if (location.pathname !== '/') void router.load();
  await texts;
  const session = await answer.catch((error: unknown) => failed(asProblem(error), language));
  if (!session) return;
  const back = takeReturnAddress();
  if (back !== null && location.pathname === '/') history.replaceState(null, '', back);
  root.render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <TextsProvider first={language}>
          <SessionProvider first={session}>
            <RouterProvider router={router} />
          </SessionProvider>
        </TextsProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** Without a session there is no application: either the sign-in page follows, or the server did not answer. */
function failed(problem: ApiProblem, language: Language): null {
  if (problem.status !== 401)
    root.render(
      <TextsProvider first={language}>
        <main>
          <FailedPage error={problem} />
        </main>
      </TextsProvider>,
    );
  return null;
}

void start();
