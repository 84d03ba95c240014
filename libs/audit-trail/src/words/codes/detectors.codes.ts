import { codesOf } from '../declare';

/** Detectors, what came of a look, and who set a parameter. */
export const detectorCodes = codesOf({
  'detector:late-pauses': ['pozno vpisane prekinitve', 'sospensioni inserite tardi', 'late pauses'],
  'detector:removal-bursts': ['veliko prenehanj', 'molte cessazioni', 'bursts of removals'],
  'detector:order-overrides': ['odstopanja od vrstnega reda', 'deroghe all’ordine', 'overrides of the order'],
  'detector:short-notice-refusals': [
    'zavrnitve po kratkem roku',
    'rifiuti con breve preavviso',
    'refusals after short notice',
  ],
  'detector:look-ups-without-case': [
    'vpogledi brez zadeve',
    'consultazioni senza pratica',
    'look-ups without a case',
  ],
  'detector:off-hours-access': ['dostop zunaj delovnega časa', 'accessi fuori orario', 'off-hours access'],
  'detector:recorded-after-effective': [
    'dnevi med dejstvom in vpisom',
    'giorni tra fatto e registrazione',
    'days between fact and recording',
  ],
  'detector:late-exemption-changes': [
    'pozno vpisane spremembe oprostitev',
    'modifiche di esenzioni inserite tardi',
    'late changes of exemptions',
  ],
  'detector:capacity-around-offers': [
    'mesta, umaknjena ob ponudbi',
    'posti ritirati attorno a un’offerta',
    'places withdrawn around an offer',
  ],
  'detector:deliveries-after-statement': [
    'popravki po obračunu meseca',
    'rettifiche dopo il rendiconto del mese',
    'corrections after the month was stated',
  ],
  'lookNote:looked-into': ['pregledano', 'esaminato', 'looked into'],
  'lookNote:explained': ['pojasnjeno', 'spiegato', 'explained'],
  'lookNote:corrected': ['popravljeno', 'corretto', 'put right'],
  'lookNote:passed-on': ['predano naprej', 'trasmesso', 'passed on'],
  'settingSource:office': ['urad', 'ufficio', 'the office'],
  'settingSource:directors-order': ['sklep direktorja', 'ordine del direttore', "director's order"],
  'settingSource:ministry-instruction': [
    'navodilo ministrstva',
    'istruzione del ministero',
    'instruction of the ministry',
  ],
  'settingSource:data-protection-officer': [
    'pooblaščena oseba za varstvo podatkov',
    'responsabile della protezione dei dati',
    'data-protection officer',
  ],
});
