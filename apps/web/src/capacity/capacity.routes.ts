import { pages } from '../shell/page-route';

export const routes = pages(
  {
    path: '/capacity',
    load: () => import('./capacity.page'),
    roles: ['caseworker', 'manager', 'analyst', 'provider-coordinator'],
    navigation: { section: 'lists', label: 'capacity', order: 30, key: 'c' },
  },
  {
    path: '/programmes/$code/capacity',
    load: () => import('./provider.page'),
    roles: ['caseworker', 'manager', 'analyst', 'provider-coordinator'],
  },
);
