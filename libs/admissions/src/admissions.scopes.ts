import { recordingUnit, type ScopeChange, type ScopeSource } from '#libs/access';
import type { AdmissionTransferred, PersonAdmitted } from './admissions.events';

const admitted: ScopeChange = (
  { personId, programme, municipality, provider, applicationId }: PersonAdmitted['data'],
  event,
  before,
) => ({
  units: before.persons.length === 0 ? recordingUnit(event) : before.units,
  providers: [...new Set([...before.providers, provider])],
  programme,
  municipality,
  application: applicationId,
  persons: [personId],
});

/** An admission stands at every provider that has given the service: each answers for the months it gave. */
export const admissionScopes: ScopeSource = {
  kind: 'admission',
  version: 1,
  facts: {
    AdmissionPlanned: admitted,
    PersonAdmitted: admitted,
    AdmissionTransferred: ({ to }: AdmissionTransferred['data'], _event, before) => ({
      providers: [...new Set([...before.providers, to.provider])],
    }),
  },
};
