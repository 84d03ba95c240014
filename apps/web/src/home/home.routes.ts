import { pages } from '../shell/page-route';

export const routes = pages({
  path: '/',
  load: () => import('./home.page'),
  navigation: { section: 'work', label: 'home', order: 0, key: 'h' },
});
