import { addDays, isWorkingDay, type LocalDate } from '#libs/kernel';

/** How far a deadline is: `days` working days ahead (0 is today), or overdue by so many. */
export interface Distance {
  readonly overdue: boolean;
  readonly workingDays: number;
}

/** Working days from a day to a deadline, after the day itself and up to the deadline's; both as `2022-11-30`. */
export function distanceTo(deadline: LocalDate, today: LocalDate): Distance {
  const overdue = deadline < today;
  const [from, to] = overdue ? [deadline, today] : [today, deadline];
  let workingDays = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) workingDays += 1;
  return { overdue, workingDays };
}
