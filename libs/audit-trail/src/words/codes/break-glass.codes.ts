import { codesOf } from '../declare';

/** Why somebody read what was out of reach, and what a review found. */
export const breakGlassCodes = codesOf({
  'emergencyReason:danger-to-life-or-health': [
    'nevarnost za življenje ali zdravje',
    'pericolo per la vita o la salute',
    'danger to life or health',
  ],
  'emergencyReason:violence': ['nasilje', 'violenza', 'violence'],
  'emergencyReason:child-at-risk': ['ogrožen otrok', 'minore a rischio', 'child at risk'],
  'emergencyReason:duty-service': ['dežurna služba', 'servizio di reperibilità', 'duty service'],
  'emergencyReason:stands-in': ['nadomeščanje', 'sostituzione', 'stands in for somebody'],
  'emergencyReason:other': ['drugo', 'altro', 'other'],
  'emergencyNote:justified': ['upravičen', 'giustificato', 'justified'],
  'emergencyNote:explained': ['pojasnjen', 'spiegato', 'explained'],
  'emergencyNote:not-justified': ['neupravičen', 'non giustificato', 'not justified'],
  'emergencyNote:passed-on': ['predan naprej', 'trasmesso', 'passed on'],
  'caseKind:exemption': ['oprostitev plačila', 'esenzione dal pagamento', 'exemption from payment'],
  'caseKind:letter': ['dopis', 'lettera', 'letter'],
  'caseKind:campaign': ['preverjanje čakalne liste', 'verifica della lista d’attesa', 'waiting-list review'],
  'caseKind:statement': ['obračun', 'rendiconto', 'statement'],
  'caseKind:complaint': ['pritožba', 'reclamo', 'complaint'],
});
