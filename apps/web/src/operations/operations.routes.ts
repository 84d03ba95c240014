import { pages } from '../shell/page-route';

export const routes = pages(
  {
    path: '/operations',
    load: () => import('./operations.page'),
    roles: ['administrator'],
    navigation: { section: 'administration', label: 'operations', order: 90 },
  },
  { path: '/operations/views/$view', load: () => import('./view.page'), roles: ['administrator'] },
);
