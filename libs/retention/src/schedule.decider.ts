import { type CommandContext, type Decider, Refusal } from '#libs/kernel';
import type { RetentionPeriodSet } from './schedule.events';

/** Sets a sign's period; nothing when it is so already; refuses `NOT_IN_CHARGE_OF_SCHEDULE`. */
export class SetRetentionPeriod {
  readonly type = 'SetRetentionPeriod';

  constructor(
    readonly data: Omit<RetentionPeriodSet['data'], 'setOn'>,
    readonly context: CommandContext,
  ) {}
}

/** The one stream in which the office's schedule stands. */
export const SCHEDULE_STREAM = 'retentionSchedule-6f2c9a51-0d7e-5b3c-8e44-1a9b7c5d3e20';

const IN_CHARGE = ['data-protection-officer', 'administrator'];

/** The rules of the office's schedule; its state is what was set, oldest first. */
export const scheduleDecider: Decider<
  SetRetentionPeriod,
  RetentionPeriodSet,
  readonly RetentionPeriodSet['data'][]
> = {
  initialState: [],
  evolve: (set, { data }) => [...set, data],
  decide({ data, context }, set) {
    if (!IN_CHARGE.includes(context.metadata.actor.role)) throw new Refusal('NOT_IN_CHARGE_OF_SCHEDULE');
    const last = set.findLast(({ sign, from }) => sign === data.sign && from === data.from);
    if (last && JSON.stringify({ ...last, setOn: null }) === JSON.stringify({ ...data, setOn: null }))
      return [];
    return [{ type: 'RetentionPeriodSet', data: { ...data, setOn: context.today } }];
  },
};
