/**
 * Runs before the application's own code has come: fetches the texts in the chosen language and asks who is signed in and
 * what the page asks first. The document says what that is; `askedBefore` takes the answers.
 */
import { requestHeaders } from '../request-context';
import { firstLanguage } from '../../texts/language';
import type { Early } from './asked';
import { type Plan, questionsAt } from './plan.rules';

const headers = requestHeaders(false);

/** Asks, once what is asked before has been answered; a question that nobody takes may fail unheard. */
function ask(question: string, before: Promise<unknown>): Early {
  const answer = before.then(() => fetch(question, { headers }));
  answer.catch(() => undefined);
  return { headers, answer };
}

function begin(plan: Plan): void {
  const now = Promise.resolve();
  const [first, ...others] = questionsAt(plan, location);
  globalThis.spisEarly = new Map([['/api/session', ask('/api/session', now)]]);
  for (const href of plan.texts[firstLanguage()])
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  if (first === undefined) return;
  const main = ask(first, now);
  globalThis.spisEarly.set(first, main);
  // What stands beside it would take from it the server's time.
  const answered = main.answer.catch(() => undefined);
  for (const question of others) globalThis.spisEarly.set(question, ask(question, answered));
}

const said = document.getElementById('plan')?.textContent;
if (said) begin(JSON.parse(said) as Plan);
