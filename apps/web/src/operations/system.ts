import { useEffect } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import type { Tone } from '../ui';

export type ViewState = components['schemas']['ViewStateDto'];
export type Rebuild = components['schemas']['RebuildDto'];

const EVERY_MS = 1_000;

/** The state of the system; asked anew whenever anything changes. */
export const useSystem = () => useRead('/api/operations', {}, { keep: true });

/** The rebuilds asked for, followed as long as one of them runs. */
export function useRebuilds() {
  const read = useRead('/api/operations/rebuilds', {}, { keep: true });
  const running = read.data?.some(({ endedAt }) => endedAt === null) ?? false;
  const { refetch } = read;
  useEffect(() => {
    const timer = running ? setInterval(() => void refetch(), EVERY_MS) : undefined;
    return () => clearInterval(timer);
  }, [running, refetch]);
  return read;
}

const TONES: Readonly<Record<ViewState['state'], Tone>> = {
  new: 'info',
  booting: 'info',
  active: 'good',
  paused: 'warning',
  parked: 'warning',
  failed: 'bad',
  detached: 'neutral',
};

/** What a view's state means for whoever looks after it. */
export const toneOf = (state: ViewState['state']): Tone => TONES[state];
