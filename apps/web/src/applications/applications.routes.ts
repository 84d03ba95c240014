import { pages } from '../shell/page-route';

export const routes = pages(
  {
    path: '/applications',
    load: () => import('./applications.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
    navigation: { section: 'work', label: 'applications', order: 15, key: 'v' },
  },
  {
    path: '/applications/new',
    load: () => import('./new-application.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
    texts: ['persons', 'waiting-list'],
    navigation: { section: 'work', label: 'new-application', order: 20, key: 'n' },
  },
  {
    path: '/applications/$id',
    load: () => import('./application.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
    texts: ['persons', 'waiting-list', 'home', 'decisions', 'letters', 'admissions'],
    context: ({ id }) => ({ case: `application:${id}`, purpose: null }),
  },
);
