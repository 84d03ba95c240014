import { told } from '../declare';

/** What is said of findings, and the numbers by which detectors go. */
export const detectorEvents = {
  FindingLookedInto: told(
    [
      'najdba pregledana ({detector}): {lookNote}',
      'riscontro esaminato ({detector}): {lookNote}',
      'finding looked into ({detector}): {lookNote}',
    ],
    {
      on: 'lookedIntoOn',
      as: { note: 'lookNote', evidence: 'evidenceSeen' },
      leaves: ['detector', 'lookNote'],
    },
  ),
  DetectorParameterSet: told(
    [
      'parameter nadzora določen ({detector})',
      'parametro di controllo fissato ({detector})',
      'parameter of a detector set ({detector})',
    ],
    {
      on: 'from',
      as: { parameter: 'detectorParameter', value: 'detectorValue', source: 'settingSource' },
      leaves: ['detector'],
    },
  ),
};
