import { pages } from '../shell/page-route';

export const routes = pages({
  path: '/providers',
  load: () => import('./providers.page'),
  roles: ['caseworker', 'manager', 'analyst', 'provider-coordinator', 'administrator'],
  navigation: { section: 'administration', label: 'providers', order: 40 },
});
