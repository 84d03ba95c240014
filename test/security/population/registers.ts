import { EMSO } from './words';
import type { Play } from './play';

const HEADER =
  'Evidenčna št.;Datum vloge;Priimek;Ime;Spol;EMŠO;Ulica in hišna št.;Poštna št.;Pošta;Pogostost pomoči;' +
  'Razširjen obseg;Pomoč svojcev;Datum uvrstitve;Datum prenehanja;Razlog prenehanja;Začetek storitve';

/** A register comes in by a file; what the record, its seals and the server say of themselves is read. */
export async function playRegisters(play: Play): Promise<void> {
  const { surname, givenName, street, post } = play.words;
  const quoted = [surname, givenName, street, post].map((each) => `"${each.replaceAll('"', '""')}"`);
  const [name, given, way, town] = quoted;
  const row = `ODU-1;21. 5. 2021;${name};${given};Ž;${EMSO};${way};6271;${town};dnevno;;ne;4. 6. 2021;;;`;
  const file = new File([`${HEADER}\n${row}\n`], 'register.csv', { type: 'text/csv' });
  await play.bring('/api/imports', { kind: 'register', provider: 'Dom Koper', dryRun: 'true' }, file, 'vera');
  await play.bring('/api/imports', { kind: 'register', provider: 'Dom Koper' }, file, 'vera');
  await play.get('/api/imports', 'vera');
  await play.get('/api/events?limit=20', 'vera');
  await play.post('/api/evidence/seals', {}, 'vera');
  const [seal] = (await play.get('/api/evidence/seals', 'vera')) as unknown as { code: string }[];
  await play.get(`/api/evidence/seals/${seal?.code ?? ''}`, 'vera');
  await play.post('/api/evidence/checks', {}, 'vera');
  for (const path of ['/health/live', '/health/ready', '/api/live']) await play.get(path);
}
