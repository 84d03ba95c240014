import { pages, type PathParameters, type Role } from '../shell/page-route';

const roles: readonly Role[] = ['manager', 'data-protection-officer'];
const texts = ['persons'];
const purpose = 'supervision' as const;
const ofNone = () => ({ case: null, purpose });

export const routes = pages(
  {
    path: '/processing-log',
    load: () => import('./choose-log.page'),
    roles,
    texts: [...texts, 'applications'],
    context: ofNone,
    navigation: { section: 'review', label: 'processing-log', order: 50, key: 'd' },
  },
  {
    path: '/processing-log/persons/$id',
    load: () => import('./person-log.page'),
    roles,
    texts,
    context: ({ id }: PathParameters) => ({ case: `person:${id}`, purpose }),
  },
  {
    path: '/processing-log/cases/$kind/$id',
    load: () => import('./case-log.page'),
    roles,
    texts,
    context: ({ kind, id }: PathParameters) => ({ case: `${kind}:${id}`, purpose }),
  },
  {
    path: '/processing-log/workers/$id',
    load: () => import('./worker-log.page'),
    roles,
    texts,
    context: ofNone,
  },
  {
    path: '/processing-log/refusals',
    load: () => import('./refusals.page'),
    roles,
    texts,
    context: ofNone,
  },
  { path: '/processing-log/units/$id', load: () => import('./unit-log.page'), roles, texts, context: ofNone },
);
