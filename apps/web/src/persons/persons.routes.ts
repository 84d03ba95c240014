import { pages } from '../shell/page-route';

export const routes = pages(
  {
    path: '/search',
    load: () => import('./search.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator', 'data-protection-officer'],
    texts: ['applications'],
    context: () => ({ case: null, purpose: 'search' }),
    navigation: { section: 'work', label: 'search', order: 10, key: 's' },
  },
  {
    path: '/persons/new',
    load: () => import('./register.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
  },
  {
    path: '/persons/new/pseudonymous',
    load: () => import('./pseudonymous.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
  },
  {
    path: '/persons/$id',
    load: () => import('./person.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator', 'data-protection-officer'],
    texts: ['applications', 'waiting-list', 'letters', 'admissions'],
    context: ({ id }) => ({ case: `person:${id}`, purpose: null }),
  },
);
