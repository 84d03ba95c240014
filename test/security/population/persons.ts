import { CONTACTS, EMSO } from './words';
import { type Play, text } from './play';

/** Registers somebody by the words of the play. */
export async function somebody(play: Play, more: object = {}): Promise<string> {
  const { surname, givenName, street, post } = play.words;
  const person = { surname, givenName, street, post, postalCode: '6000', sex: 'female', ...more };
  return text(await play.post('/api/persons', person), 'personId');
}

/** Persons with everything that can be said of them; answers the first one's id. */
export async function playPersons(play: Play): Promise<string> {
  const { words } = play;
  const full = { emso: EMSO, ...CONTACTS, note: words.note(1), contactLanguage: 'it' };
  const id = await somebody(play, full);
  const twin = await somebody(play, { birthDate: '1949-05-26' });
  const at = (path = '', of = id) => `/api/persons/${of}${path}`;
  await play.post('/api/persons/pseudonymous', { code: 'MK-1984', sex: 'male' });
  await play.sees(at('/duplicates'), ({ candidates }) => (candidates as object[]).length > 0);
  await play.post('/api/persons/search', { text: EMSO });
  await play.post('/api/persons/search', { text: words.surname });
  await play.post(at('/details'), { ...CONTACTS, note: words.note(2) });
  await play.post(at('/emso', twin), { emso: '0704930596873' });
  await play.post(at('/contact-language'), { language: 'sl' });
  await play.post(at('/address-protection'));
  await play.delete(at('/address-protection'));
  await play.post(at('/not-same-person'), { otherPersonId: twin });
  const double = await somebody(play, { birthDate: '1950-01-01' });
  await play.post(at('/same-person'), { otherPersonId: double });
  await play.post(at('/same-person/undo'), { otherPersonId: double });
  const relation = { kind: 'household-member', basis: 'spouse', otherPersonId: twin, from: '2025-01-01' };
  const { relationId } = await play.post(at('/relations'), relation);
  await play.get(at('/relations'));
  await play.post(at(`/relations/${relationId as string}/end`), { on: play.today });
  await play.get(at());
  await play.get(at('/history'));
  await play.get('/api/units');
  await playErasure(play);
  return id;
}

async function playErasure(play: Play): Promise<void> {
  const gone = await somebody(play, { note: play.words.note(3) });
  const at = (path: string) => `/api/persons/${gone}/${path}`;
  await play.post(at('death'), { diedOn: play.today });
  await play.post(at('death-correction'), {});
  await play.post(at('legal-holds'), { ground: 'inspection' }, 'dora');
  await play.post(at('legal-holds/lifting'), { ground: 'inspection' }, 'dora');
  await play.get(at('erasure'), 'dora');
  await play.get(at('third-person-texts'), 'dora');
  await play.post(at('erasure'), { ground: 'unlawful' }, 'dora');
}
