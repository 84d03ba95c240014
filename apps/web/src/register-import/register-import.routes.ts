import { pages } from '../shell/page-route';

export const routes = pages(
  {
    path: '/imports/new',
    load: () => import('./new-import.page'),
    roles: ['caseworker', 'manager'],
  },
  {
    path: '/imports',
    load: () => import('./imports.page'),
    roles: ['caseworker', 'manager', 'administrator'],
    navigation: { section: 'lists', label: 'register-import', order: 60, key: 'u' },
  },
);
