import { pages, type Role } from '../shell/page-route';

const office: readonly Role[] = ['caseworker', 'manager', 'data-protection-officer'];
const texts = ['persons', 'processing-log'];
const context = () => ({ case: null, purpose: 'data-protection' as const });

export const routes = pages(
  {
    path: '/retention',
    load: () => import('./retention.page'),
    roles: [...office, 'administrator'],
    texts,
    context,
    navigation: { section: 'administration', label: 'erasure', order: 50, key: 'r' },
  },
  {
    path: '/retention/cases/$kind/$id',
    load: () => import('./retained-case.page'),
    roles: office,
    texts,
    context: ({ kind, id }) => ({ case: `${kind}:${id}`, purpose: 'data-protection' }),
  },
  {
    path: '/retention/persons/$id',
    load: () => import('./retained-person.page'),
    roles: office,
    texts,
    context: ({ id }) => ({ case: `person:${id}`, purpose: 'data-protection' }),
  },
  {
    path: '/retention/destructions/$id',
    load: () => import('./destruction.page'),
    roles: office,
    texts,
    context,
  },
);
