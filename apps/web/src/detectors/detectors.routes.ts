import { pages, type Role } from '../shell/page-route';

const roles: readonly Role[] = ['manager', 'data-protection-officer'];
const context = () => ({ case: null, purpose: 'supervision' }) as const;

export const routes = pages(
  {
    path: '/detectors',
    load: () => import('./detectors.page'),
    roles,
    context,
    navigation: { section: 'review', label: 'detectors', order: 20 },
  },
  { path: '/detectors/$detector', load: () => import('./findings.page'), roles, context },
  {
    path: '/detectors/$detector/findings/$id',
    load: () => import('./finding.page'),
    roles,
    texts: ['processing-log'],
    context,
  },
);
