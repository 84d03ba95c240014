import type { Page } from '@playwright/test';

const STEPS = 80;
const STEP_PX = 4;

/** Milliseconds from a movement of the pointer to the picture that shows it, one for each step of a drag. */
export async function dragSlider(page: Page, label: string): Promise<number[]> {
  await page.evaluate(watchRedraws);
  const slider = page.getByRole('slider', { name: label, exact: true });
  const thumb = page.locator('.slider-thumb', { has: slider });
  const box = await thumb.boundingBox();
  if (!box) throw new Error(`no slider is called ${label}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) await page.mouse.move(x + step * STEP_PX, y);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  await page.mouse.up();
  return page.evaluate(() => (globalThis as unknown as { redraws: number[] }).redraws);
}

/** In the browser: notes, whenever the figure says something else, how long ago the pointer had moved. */
function watchRedraws(): void {
  const redraws: number[] = [];
  Object.assign(globalThis, { redraws });
  let moved = 0;
  let waiting = false;
  addEventListener('pointermove', (event) => !waiting && (moved = event.timeStamp), { capture: true });
  const figure = document.querySelector('.great-figure');
  if (!figure) throw new Error('there is no figure');
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    const since = moved;
    // A task behind the next frame runs once that frame has been painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        redraws.push(performance.now() - since);
        waiting = false;
      }),
    );
  }).observe(figure, { subtree: true, characterData: true, childList: true });
}
