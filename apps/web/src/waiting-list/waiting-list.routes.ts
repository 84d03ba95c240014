import { pages } from '../shell/page-route';

export const routes = pages(
  {
    path: '/waiting-lists',
    load: () => import('./waiting-lists.page'),
    navigation: { section: 'lists', label: 'waiting-list', order: 10, key: 'l' },
  },
  { path: '/programmes/$code/waiting-list', load: () => import('./waiting-list.page') },
  {
    path: '/waiting-list-entries/$id',
    load: () => import('./entry.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
    texts: ['persons', 'statistics'],
    context: ({ id }) => ({ case: `entry:${id}`, purpose: null }),
  },
);
