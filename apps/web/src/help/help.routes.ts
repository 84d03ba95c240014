import { pages } from '../shell/page-route';

export const routes = pages(
  {
    path: '/help',
    load: () => import('./help.page'),
    navigation: { section: 'help', label: 'help', order: 10, key: 'p' },
  },
  { path: '/help/keys', load: () => import('./keys.page') },
);
