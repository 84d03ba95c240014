/** Asks until the answer is given, or fails after `milliseconds` naming what was waited for. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined | false | null>,
  milliseconds = 10_000,
): Promise<T> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > until) throw new Error(`waited ${milliseconds} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
