import { pages } from '../shell/page-route';

export const routes = pages({
  path: '/report',
  load: () => import('./report.page'),
  roles: ['analyst', 'manager'],
  texts: ['statistics'],
  navigation: { section: 'analysis', label: 'report', order: 60 },
});
