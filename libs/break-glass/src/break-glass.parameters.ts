import { defineParameter } from '#libs/kernel';

const source = 'predlog, ki ga mora potrditi pooblaščena oseba za varstvo podatkov';

/** For how many hours a glass stays open where nobody says so. */
export const openHours = defineParameter<number>('break-glass.hours', [
  { value: 4, from: null, source, verified: false },
]);

/** For how many hours at most. */
export const mostHours = defineParameter<number>('break-glass.most-hours', [
  { value: 24, from: null, source, verified: false },
]);
