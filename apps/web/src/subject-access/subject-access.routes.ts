import { pages } from '../shell/page-route';

const context = () => ({ case: null, purpose: 'request-of-person' as const });
const texts = ['persons'];

export const routes = pages(
  {
    path: '/subject-access',
    load: () => import('./requests.page'),
    roles: ['data-protection-officer'],
    texts,
    context,
    navigation: { section: 'work', label: 'subject-access', order: 60, key: 'z' },
  },
  {
    path: '/subject-access/new',
    load: () => import('./new-request.page'),
    roles: ['caseworker', 'manager', 'data-protection-officer'],
    texts,
    context,
  },
  {
    path: '/subject-access/$id',
    load: () => import('./request.page'),
    roles: ['data-protection-officer'],
    texts,
    context,
  },
);
