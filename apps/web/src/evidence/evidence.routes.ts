import { pages } from '../shell/page-route';

export const routes = pages({
  path: '/evidence',
  load: () => import('./evidence.page'),
  roles: ['manager', 'data-protection-officer', 'administrator'],
  navigation: { section: 'review', label: 'evidence', order: 40 },
});
