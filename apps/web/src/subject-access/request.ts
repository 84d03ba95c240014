import type { components } from '../api/schema';
import type { Tone } from '../ui';

/** A person's request for everything that is known of them. */
export type AccessRequest = components['schemas']['AccessRequestDto'];

/** What a state means for the officer. */
export const STATE_TONES: Readonly<Record<AccessRequest['state'], Tone>> = {
  registered: 'warning',
  identified: 'info',
  produced: 'info',
  'handed-over': 'good',
  refused: 'neutral',
};

/** Whether nothing is left to be done. */
export const isClosed = ({ state }: Pick<AccessRequest, 'state'>): boolean =>
  state === 'handed-over' || state === 'refused';

/** What can be done with a request in its state, in the order in which it is done. */
export function stepsOf(request: Pick<AccessRequest, 'state' | 'identifiedBy' | 'extended' | 'producedOn'>) {
  if (isClosed(request)) return [];
  const isKnown = request.identifiedBy !== null;
  return [
    ...(isKnown ? [] : (['identify'] as const)),
    ...(isKnown ? (['export'] as const) : []),
    ...(request.producedOn === null ? [] : (['handOver'] as const)),
    ...(request.extended ? [] : (['extend'] as const)),
    'refuse' as const,
  ];
}
