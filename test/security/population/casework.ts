import { decideExemption, playExemption, playRecalculation, playRemedies } from './decisions';
import { playDismissal, playIntake } from './intake';
import { playLetters } from './letters';
import { playPersons } from './persons';
import { playManagers } from './managers';
import type { Play } from './play';
import { playRegisters } from './registers';
import { playGroups } from './groups';
import { playStays } from './stays';
import { playCampaign, playWaiting } from './waiting';

/** What the play left behind. */
export interface Played {
  readonly personId: string;
  readonly letters: readonly string[];
}

/** A spring at the unit in Koper, in which every room is used; every request must be taken. */
export async function playCasework(play: Play): Promise<Played> {
  play.on('2026-03-02');
  const personId = await playPersons(play);
  await playIntake(play);
  await playWaiting(play);
  await playCampaign(play);
  const exempted = await playExemption(play);
  const decision = await decideExemption(play, exempted);
  await playRecalculation(play, exempted);
  const dismissed = await playDismissal(play, '2026-05-18');
  const letters = await playLetters(play, dismissed, decision);
  await playGroups(play);
  await playStays(play);
  await playRemedies(play);
  await playRegisters(play);
  await playManagers(play, personId, dismissed.id);
  return { personId, letters };
}
