import { pages } from '../shell/page-route';

const FILTERS = 'on&knownAt&provider&municipality&legalRegime';

export const routes = pages(
  {
    path: '/waiting-lists',
    load: () => import('./waiting-lists.page'),
    navigation: { section: 'lists', label: 'waiting-list', order: 10, key: 'l' },
  },
  {
    path: '/programmes/$code/waiting-list',
    load: () => import('./waiting-list.page'),
    first: [
      `/api/programmes/{code}/waiting-list/entries?${FILTERS}&offset=0&limit=100`,
      `/api/programmes/{code}/waiting-list?${FILTERS}`,
    ],
  },
  {
    path: '/programmes/$code/waiting-list/offers',
    load: () => import('./offers.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
  },
  {
    path: '/programmes/$code/waiting-list/rules',
    load: () => import('./rules.page'),
    roles: ['caseworker', 'manager', 'analyst', 'provider-coordinator'],
  },
  {
    path: '/programmes/$code/revalidation',
    load: () => import('./campaigns.page'),
    roles: ['caseworker', 'manager', 'analyst', 'provider-coordinator'],
  },
  {
    path: '/revalidation-campaigns/$id',
    load: () => import('./campaign.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
    context: ({ id }) => ({ case: `campaign:${id}`, purpose: null }),
  },
  {
    path: '/waiting-list-entries/$id',
    load: () => import('./entry.page'),
    roles: ['caseworker', 'manager', 'provider-coordinator'],
    texts: ['persons', 'statistics', 'admissions', 'capacity'],
    context: ({ id }) => ({ case: `entry:${id}`, purpose: null }),
  },
);
