import { pages } from '../shell/page-route';

export const routes = pages({
  path: '/replay',
  load: () => import('./replay.page'),
  roles: ['analyst', 'manager', 'provider-coordinator'],
  texts: ['statistics', 'waiting-list'],
  navigation: { section: 'analysis', label: 'replay', order: 40 },
});
