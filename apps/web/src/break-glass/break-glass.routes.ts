import { pages, type Role } from '../shell/page-route';

const roles: readonly Role[] = ['manager', 'data-protection-officer'];
const texts = ['persons', 'processing-log'];
const context = () => ({ case: null, purpose: 'supervision' as const });

export const routes = pages(
  {
    path: '/break-glass',
    load: () => import('./openings.page'),
    roles,
    texts,
    context,
    navigation: { section: 'review', label: 'access', order: 30 },
  },
  { path: '/break-glass/$id', load: () => import('./opening.page'), roles, texts, context },
);
