import { pages } from '../shell/page-route';

export const routes = pages(
  {
    path: '/admissions',
    load: () => import('./admissions.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
    texts: ['persons'],
    navigation: { section: 'lists', label: 'admissions', order: 20, key: 'm' },
  },
  {
    path: '/admissions/new',
    load: () => import('./new-admission.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
    texts: ['persons', 'waiting-list'],
  },
  {
    path: '/admissions/$id',
    load: () => import('./admission.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
    texts: ['persons'],
    context: ({ id }) => ({ case: `admission:${id}`, purpose: null }),
  },
);
