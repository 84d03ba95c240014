const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size in bytes as a number with one decimal at most and its unit: 1.5 GB. */
export function sizeOf(bytes: number): { readonly value: number; readonly unit: (typeof UNITS)[number] } {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return { value: Math.round((bytes / 1000 ** step) * 10) / 10, unit: UNITS[step] ?? 'B' };
}

/** How much of the work is done in hundredths; null where nobody knows how much there is. */
export const partDone = (events: number, expected: number | null): number | null =>
  expected === null || expected === 0 ? null : Math.min(100, Math.floor((events / expected) * 100));
