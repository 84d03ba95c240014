/** The seed of this run's chance, printed in test titles; SEED repeats a run's order of kills. */
export const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** Whole numbers from 0 to below n, the same for the same seed. */
export function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
