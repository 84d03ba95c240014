import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeReturnAddress } from './api/client';
import { ApiProblem } from './api/problem';
import { makeRouter } from './shell/router';
import { chosenTheme, showTheme } from './shell/theme';
import { readSession, SessionProvider } from './sign-in/session';
import { firstLanguage, needTexts, TextsProvider } from './texts/texts';
import './ui/styles/index.css';

const retry = (count: number, error: unknown): boolean =>
  count < 2 && error instanceof ApiProblem && error.isPassing;

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry, staleTime: 30_000, refetchOnWindowFocus: false },
    mutations: { retry: 0 },
  },
});

async function start(): Promise<void> {
  const language = firstLanguage();
  document.documentElement.lang = language;
  showTheme(chosenTheme());
  const [session] = await Promise.all([readSession(), needTexts(language)]);
  const back = takeReturnAddress();
  if (back !== null && location.pathname === '/') history.replaceState(null, '', back);
  const router = makeRouter();
  createRoot(document.getElementById('root') ?? document.body).render(
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

void start();
