import { pages, type Role } from '../shell/page-route';

const roles: readonly Role[] = ['manager', 'administrator'];

export const routes = pages(
  {
    path: '/letter-texts',
    load: () => import('./letter-texts.page'),
    roles,
    navigation: { section: 'administration', label: 'letter-texts', order: 50 },
  },
  { path: '/letter-texts/$key', load: () => import('./letter-text.page'), roles },
  { path: '/letter-texts/$key/new', load: () => import('./new-version.page'), roles },
);
