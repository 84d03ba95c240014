/** The filters of the admissions as their address keeps them. */
export const FILTERS = { programme: 'home-help', on: '', knownAt: '', provider: '', municipality: '' };
export type AdmissionFilters = typeof FILTERS;
