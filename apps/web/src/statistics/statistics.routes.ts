import { pages } from '../shell/page-route';

export const routes = pages(
  {
    path: '/statistics/over-time',
    load: () => import('./over-time.page'),
    roles: ['analyst', 'manager', 'provider-coordinator'],
    texts: ['waiting-list'],
    navigation: { section: 'analysis', label: 'over-time', order: 10, key: 't' },
  },
  {
    path: '/statistics/monthly',
    load: () => import('./monthly.page'),
    roles: ['analyst', 'manager', 'provider-coordinator'],
    texts: ['waiting-list'],
    navigation: { section: 'analysis', label: 'monthly', order: 20 },
  },
);
