import { pages } from '../shell/page-route';

export const routes = pages(
  {
    path: '/approvals',
    load: () => import('./approvals.page'),
    roles: ['caseworker', 'manager'],
    navigation: { section: 'work', label: 'approvals', order: 30, key: 'o' },
  },
  {
    path: '/decisions',
    load: () => import('./decisions.page'),
    roles: ['caseworker', 'manager'],
    navigation: { section: 'work', label: 'decisions', order: 32 },
  },
  {
    path: '/decisions/$id',
    load: () => import('./decision.page'),
    roles: ['caseworker', 'manager'],
    texts: ['persons', 'letters'],
    context: ({ id }) => ({ case: `decision:${id}`, purpose: null }),
  },
);
