export { ProgrammeChoice } from './programme-choice';
export { dayAfter, daysFrom, lastDay, monthBefore } from './span.rules';
