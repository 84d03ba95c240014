import type { Play } from './play';

const DETECTOR = '/api/detectors/order-overrides';
const SPAN = 'from=2026-03-01&to=2026-06-30&knownAt=2099-01-01';

/** What managers, officers and analysts read: who looked, what is conspicuous, figures to come. */
export async function playManagers(play: Play, personId: string, applicationId: string): Promise<void> {
  const log = '/api/processing-log';
  await play.look(`${log}/purposes`);
  await play.look(`${log}/removals`);
  await play.look(`${log}/refusals`);
  for (const of of [
    `persons/${personId}`,
    `cases/application/${applicationId}`,
    'workers/ana',
    'units/Koper',
  ]) {
    await play.look(`${log}/${of}?limit=20`);
    await play.look(`${log}/${of}/export?format=csv`);
  }
  await play.look(`/api/detectors?${SPAN}`);
  await play.look(`/api/detectors/recorded-after-effective/spread?${SPAN}`);
  await playFinding(play);
  await playEmergency(play, applicationId);
  const months = 'after=2026-05&ahead=2&extraAdmissions=0&arrivalsPercent=100&seed=1&knownAt=2099-01-01';
  await play.look(`/api/programmes/home-help/statistics/forecast?${months}`);
  const year = 'on=2026-06-03&from=2026-03&to=2026-05&reading=monthEnd&language=sl&knownAt=2099-01-01';
  await play.look(`/api/programmes/home-help/reports/waiting-list?${year}`);
}

async function playFinding(play: Play): Promise<void> {
  await play.look(`${DETECTOR}/findings?${SPAN}`);
  const parameter = { value: 366, from: '2026-01-01', source: 'office' };
  await play.put('/api/detectors/late-pauses/parameters/lateAfterDays', parameter, 'vera');
}

async function playEmergency(play: Play, applicationId: string): Promise<void> {
  const said = { caseId: applicationId, reason: 'other', note: play.words.note(7) };
  const { breakGlassId } = await play.post('/api/break-glass', said, 'bojan');
  await play.get('/api/break-glass/mine', 'bojan');
  await play.post(`/api/break-glass/${String(breakGlassId)}/closing`, {}, 'bojan');
  await play.post(`/api/break-glass/${String(breakGlassId)}/review`, { note: 'explained' }, 'dora');
  await play.look('/api/break-glass');
  await play.look('/api/keys');
}
