import { useCallback, useEffect, useState } from 'react';

/** Steps a second. */
export const SPEEDS = [1, 3, 10, 30] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where a replay stands and what moves it. */
export interface Playing {
  /** Steps taken so far, from 0. */
  readonly taken: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  setSpeed(speed: Speed): void;
  /** Shows a step without settling there, e.g. while a slider is dragged; ends playing. */
  show(taken: number): void;
  /** Goes to a step and stays there. */
  go(taken: number): void;
  /** Plays on from here, or from the beginning where it has ended; or pauses. */
  toggle(): void;
}

/** Plays so many steps; `settle` is told where it stands whenever it stands still. */
export function usePlaying(total: number, settled: number, settle: (taken: number) => void): Playing {
  const [taken, setTaken] = useState(settled);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(3);
  useEffect(() => setTaken(settled), [settled]);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => setTaken((now) => Math.min(total, now + 1)), 1_000 / speed);
    return () => clearInterval(timer);
  }, [isPlaying, speed, total]);
  const atEnd = taken >= total;
  useEffect(() => {
    if (!isPlaying || !atEnd) return;
    setPlaying(false);
    settle(total);
  }, [isPlaying, atEnd, total, settle]);
  const show = useCallback((next: number) => {
    setPlaying(false);
    setTaken(next);
  }, []);
  const go = (next: number): void => {
    const within = Math.min(total, Math.max(0, next));
    show(within);
    settle(within);
  };
  const toggle = (): void => {
    if (isPlaying) return go(taken);
    if (atEnd) setTaken(0);
    setPlaying(true);
  };
  return { taken, isPlaying, speed, setSpeed, show, go, toggle };
}
