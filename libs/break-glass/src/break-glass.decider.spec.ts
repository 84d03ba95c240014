import { type CommandContext, type Instant, instant, localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import { breakGlass, CloseBreakGlass, OpenBreakGlass, ReviewBreakGlass } from './break-glass.decider';
import type { BreakGlassEvent } from './break-glass.events';

const id = '00000000-0000-4000-8000-000000000001';
const by = (actor: string): CommandContext => ({
  today: localDate('2026-03-02'),
  metadata: {
    commandId: '00000000-0000-4000-8000-0000000000c0',
    correlationId: 'c',
    causationId: null,
    actor: { id: actor, role: 'caseworker', unit: 'Piran', onBehalfOf: null },
    legalBasis: null,
    purpose: 'emergency',
  },
});
const hour = (of: string): Instant => instant(`2026-03-02T${of}:00:00.000Z`);
const data = {
  breakGlassId: id,
  caseKind: 'application' as const,
  caseId: '00000000-0000-4000-8000-000000000002',
  personId: '00000000-0000-4000-8000-000000000003',
  reason: 'violence' as const,
  reasonRef: null,
};
const open = (hours: number, said = {}) =>
  new OpenBreakGlass({ ...data, ...said }, { hours, most: 24 }, hour('08'), by('petra'));
const opened: BreakGlassEvent = {
  type: 'BreakGlassOpened',
  data: { ...data, openedBy: 'petra', opensAt: hour('08'), opensUntil: hour('12') },
};
const closed: BreakGlassEvent = { type: 'BreakGlassClosed', data: { closedAt: hour('09') } };
const review = (actor: string) => new ReviewBreakGlass('justified', hour('14'), by(actor));
const reviewed: BreakGlassEvent = {
  type: 'BreakGlassReviewed',
  data: { note: 'justified', reviewedBy: 'vera', reviewedAt: hour('14') },
};

describe('A glass broken in an emergency', () => {
  it('is open for the hours that were said, and said again opens nothing', () => {
    given(breakGlass, []).when(open(4)).then(opened);
    given(breakGlass, [opened]).when(open(4)).thenNothing();
  });

  it('is never open for longer than the house allows, nor for no time', () => {
    given(breakGlass, []).when(open(25)).thenRefused('BREAK_GLASS_HOURS');
    given(breakGlass, []).when(open(0)).thenRefused('BREAK_GLASS_HOURS');
  });

  it('needs words where the reason is another than those of the list', () => {
    given(breakGlass, [])
      .when(open(4, { reason: 'other' }))
      .thenRefused('NOTE_REQUIRED');
  });

  it('is closed early by whoever opened it, and by nobody else', () => {
    const close = (actor: string, at: string) => new CloseBreakGlass(hour(at), by(actor));
    given(breakGlass, [opened]).when(close('petra', '09')).then(closed);
    given(breakGlass, [opened, closed]).when(close('petra', '10')).thenNothing();
    given(breakGlass, [opened]).when(close('ana', '09')).thenRefused('BREAK_GLASS_OF_ANOTHER');
    given(breakGlass, [opened]).when(close('petra', '12')).thenRefused('BREAK_GLASS_LAPSED');
    given(breakGlass, []).when(close('petra', '09')).thenRefused('BREAK_GLASS_NOT_OPENED');
  });

  it('is reviewed by somebody else than the one who opened it, once with the same words', () => {
    given(breakGlass, [opened]).when(review('vera')).then(reviewed);
    given(breakGlass, [opened, closed, reviewed]).when(review('vera')).thenNothing();
    given(breakGlass, [opened]).when(review('petra')).thenRefused('REVIEW_OF_OWN_BREAK_GLASS');
  });
});
