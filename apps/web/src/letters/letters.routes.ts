import { pages } from '../shell/page-route';

export const routes = pages({
  path: '/letters/$id',
  load: () => import('./letter.page'),
  roles: ['caseworker', 'manager', 'provider-coordinator'],
  texts: ['persons'],
  context: ({ id }) => ({ case: `letter:${id}`, purpose: null }),
});
