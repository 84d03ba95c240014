import { type PathParameters, pages } from '../shell/page-route';

const roles = ['caseworker', 'manager'] as const;
const texts = ['persons', 'decisions', 'letters'];
const context = ({ id }: PathParameters) => ({ case: `exemption:${id}`, purpose: null });

export const routes = pages(
  {
    path: '/exemptions',
    load: () => import('./exemptions.page'),
    roles,
    navigation: { section: 'work', label: 'exemptions', order: 28 },
  },
  { path: '/exemptions/new', load: () => import('./new-exemption.page'), roles, texts: ['persons'] },
  { path: '/exemptions/$id', load: () => import('./exemption.page'), roles, texts, context },
  {
    path: '/exemptions/$id/redetermination',
    load: () => import('./redetermination.page'),
    roles,
    texts: ['persons'],
    context,
  },
  {
    path: '/exemptions/$id/recalculation',
    load: () => import('./recalculation.page'),
    roles,
    texts: ['persons'],
    context,
  },
);
