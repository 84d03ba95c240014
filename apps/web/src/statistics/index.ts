export { DefinitionOf } from './definition';
export { Explanation } from './explanation';
export { type Learned, useLearnedWords } from './learned';
export { type OverTime, spanFor } from './over-time.rules';
export { ProgrammeChoice } from './programme-choice';
export { dayAfter, daysFrom, firstDay, lastDay, monthBefore } from './span.rules';
