import { pages } from '../shell/page-route';

export const routes = pages({
  path: '/accessibility',
  load: () => import('./accessibility.page'),
  navigation: { section: 'help', label: 'accessibility', order: 20 },
});
