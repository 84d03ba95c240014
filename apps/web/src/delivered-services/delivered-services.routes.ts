import { type PathParameters, pages } from '../shell/page-route';

const roles = ['caseworker', 'manager', 'provider-coordinator'] as const;
const texts = ['persons', 'admissions'];
const context = ({ id }: PathParameters) => ({ case: `admission:${id}`, purpose: null });

export const routes = pages(
  {
    path: '/delivered-services',
    load: () => import('./months.page'),
    roles,
    texts,
    navigation: { section: 'lists', label: 'delivered-services', order: 22 },
  },
  {
    path: '/delivered-services/prices',
    load: () => import('./prices.page'),
    navigation: { section: 'administration', label: 'prices', order: 45 },
  },
  { path: '/delivered-services/import', load: () => import('./import.page'), roles },
  { path: '/admissions/$id/deliveries', load: () => import('./month.page'), roles, texts, context },
  { path: '/admissions/$id/statement', load: () => import('./statement.page'), roles, texts, context },
);
