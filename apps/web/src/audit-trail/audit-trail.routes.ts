import { pages, type PathParameters, type Role } from '../shell/page-route';

const roles: readonly Role[] = ['manager', 'data-protection-officer'];
const purpose = 'supervision' as const;
const ofCase = ({ id }: PathParameters) => ({ case: `case:${id}`, purpose });
const ofNone = () => ({ case: null, purpose });

export const routes = pages(
  {
    path: '/audit',
    load: () => import('./choose-trail.page'),
    roles,
    context: ofNone,
    navigation: { section: 'review', label: 'audit', order: 10, key: 'a' },
  },
  { path: '/audit/cases/$id', load: () => import('./case-trail.page'), roles, context: ofCase },
  { path: '/audit/cases/$id/state', load: () => import('./case-state.page'), roles, context: ofCase },
  {
    path: '/audit/cases/$id/comparison',
    load: () => import('./case-comparison.page'),
    roles,
    context: ofCase,
  },
  {
    path: '/audit/persons/$id',
    load: () => import('./person-trail.page'),
    roles,
    context: ({ id }) => ({ case: `person:${id}`, purpose }),
  },
  { path: '/audit/users/$id', load: () => import('./user-trail.page'), roles, context: ofNone },
  { path: '/audit/units/$id', load: () => import('./unit-trail.page'), roles, context: ofNone },
);
