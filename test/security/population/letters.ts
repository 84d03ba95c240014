import type { Exempted, DecisionInHand } from './decisions';
import type { Vloga } from './intake';
import { type Play, text } from './play';

/** Letters of a dismissal and of a decision, with a text of the unit's own; answers the letters' ids. */
export async function playLetters(play: Play, vloga: Vloga, decision: DecisionInHand): Promise<string[]> {
  const parts = { address: { sl: play.words.street, it: play.words.street } };
  const texts = '/api/letter-texts/letterhead';
  await play.post(`${texts}/versions`, { unit: 'Izola', from: '2026-12-01', parts }, 'vera');
  await play.get('/api/letter-texts?unit=Koper');
  await play.get(`${texts}?unit=Koper`);
  await play.get(`${texts}/versions?unit=Koper`);
  const letters: string[] = [];
  for (const wanted of [
    { kind: 'dismissal', about: vloga.id },
    { kind: 'exemption-decision', about: decision.id },
  ])
    letters.push(await produced(play, wanted));
  await play.get(`/api/letters?applicationId=${vloga.id}`);
  return letters;
}

async function produced(play: Play, wanted: object): Promise<string> {
  const addition = { sl: play.words.note(50), it: play.words.note(51) };
  const asked = { ...wanted, addition, attachments: [play.words.note(52)] };
  await play.post('/api/letters/preview', asked);
  await play.post('/api/letters/preview.pdf', asked);
  const id = text(await play.post('/api/letters', asked), 'letterId');
  for (const form of ['', '.txt', '.pdf']) await play.get(`/api/letters/${id}${form}`);
  return id;
}

/** The exemption of a letter, by its person. */
export const aboutExemption = ({ personId }: Exempted): string => `/api/letters?personId=${personId}`;
