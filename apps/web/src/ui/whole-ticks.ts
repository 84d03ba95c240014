const STEPS = [1, 2, 5] as const;

/** Whole numbers from nothing up to a greatest one, evenly apart and about as many as wanted: people come whole. */
export function wholeTicks(greatest: number, wanted = 6): number[] {
  const step = roundStep(greatest / wanted);
  return Array.from({ length: Math.floor(greatest / step) + 1 }, (_, index) => index * step);
}

/** The least of 1, 2, 5, 10, 20, 50 … that is not below a length. */
function roundStep(least: number): number {
  for (let power = 1; ; power *= 10) for (const step of STEPS) if (step * power >= least) return step * power;
}
