import { pages, type Role } from '../shell/page-route';

const roles: readonly Role[] = ['administrator'];

export const routes = pages(
  {
    path: '/accounts',
    load: () => import('./accounts.page'),
    roles,
    navigation: { section: 'administration', label: 'accounts', order: 10, key: 'k' },
  },
  { path: '/accounts/$id', load: () => import('./account.page'), roles },
  {
    path: '/tokens',
    load: () => import('./tokens.page'),
    roles,
    navigation: { section: 'administration', label: 'tokens', order: 15 },
  },
  {
    path: '/keys',
    load: () => import('./keys.page'),
    roles,
    navigation: { section: 'administration', label: 'keys', order: 55 },
  },
  { path: '/my-access', load: () => import('./my-access.page') },
);
