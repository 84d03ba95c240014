import { pages } from '../shell/page-route';

export const routes = pages({
  path: '/forecast',
  load: () => import('./forecast.page'),
  roles: ['analyst', 'manager'],
  texts: ['statistics'],
  navigation: { section: 'analysis', label: 'forecast', order: 50 },
});
