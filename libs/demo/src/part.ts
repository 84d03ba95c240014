import type { Story } from './agenda';
import type { DemoOffice } from './demo-office';

/** Makes a case go on in an office. */
export type StoryMaker = (office: DemoOffice) => Story;

/** A kind of case: how many persons it needs, how often it happens, how many days it wants before the last day. */
export interface Part {
  readonly story: StoryMaker;
  readonly persons: number;
  readonly weight: number;
  /** Days from its beginning within which it has surely come to its end. */
  readonly days: number;
  /** Begins so many days before the last day, so that it is seen unfinished. */
  readonly daysBeforeEnd?: number;
  /** Begins on the first day, before everything else. */
  readonly onFirstDay?: boolean;
}
