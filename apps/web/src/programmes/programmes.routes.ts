import { pages } from '../shell/page-route';

export const routes = pages(
  {
    path: '/programmes',
    load: () => import('./programmes.page'),
    texts: ['parameters'],
    navigation: { section: 'administration', label: 'programmes', order: 30 },
  },
  { path: '/programmes/$code', load: () => import('./programme.page'), texts: ['parameters'] },
);
