import { fieldsOf } from '../declare';

/** What is said of findings and of the numbers by which detectors go. */
export const detectorFields = {
  ...fieldsOf('code', {
    detector: ['zaznava', 'rilevatore', 'detector'],
    lookNote: ['izid pregleda', 'esito dell’esame', 'outcome of the look'],
    detectorParameter: ['parameter', 'parametro', 'parameter'],
    settingSource: ['kdo je določil', 'fissato da', 'set by'],
  }),
  ...fieldsOf('number', {
    detectorVersion: ['različica zaznave', 'versione del rilevatore', 'version of the detector'],
    detectorValue: ['vrednost', 'valore', 'value'],
    evidenceSeen: ['pregledanih dogodkov', 'eventi esaminati', 'events looked at'],
  }),
  ...fieldsOf('day', { lookedIntoOn: ['pregledano', 'esaminato il', 'looked into on'] }),
  ...fieldsOf('id', { findingId: ['najdba', 'riscontro', 'finding'] }),
};
