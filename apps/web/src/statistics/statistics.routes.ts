import { type Role, pages } from '../shell/page-route';

const FIGURES: readonly Role[] = ['analyst', 'manager', 'caseworker', 'provider-coordinator'];
const texts = ['waiting-list'];

export const routes = pages(
  {
    path: '/statistics/over-time',
    load: () => import('./over-time.page'),
    roles: FIGURES,
    texts,
    navigation: { section: 'analysis', label: 'over-time', order: 10, key: 't' },
  },
  {
    path: '/statistics/monthly',
    load: () => import('./monthly.page'),
    roles: FIGURES,
    texts,
    navigation: { section: 'analysis', label: 'monthly', order: 20 },
  },
  {
    path: '/statistics/need',
    load: () => import('./need.page'),
    roles: FIGURES,
    texts,
    navigation: { section: 'analysis', label: 'need', order: 25 },
  },
  {
    path: '/statistics/flows',
    load: () => import('./flows.page'),
    roles: FIGURES,
    texts,
    navigation: { section: 'analysis', label: 'flows', order: 30 },
  },
  { path: '/statistics/drift', load: () => import('./drift.page'), roles: FIGURES, texts },
  {
    path: '/statistics/catalogue',
    load: () => import('./catalogue.page'),
    navigation: { section: 'analysis', label: 'statistics', order: 70 },
  },
  {
    path: '/statistics/published',
    load: () => import('./published.page'),
    texts,
    navigation: { section: 'analysis', label: 'published', order: 80 },
  },
);
