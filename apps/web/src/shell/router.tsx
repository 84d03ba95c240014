import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { setPageContext } from '../api/request-context';
import { needTexts, spokenLanguage } from '../texts/texts';
import { Skeleton } from '../ui/states';
import { parseSearch, writeSearch } from './address';
import { FailedPage } from './failed.page';
import { NotFoundPage } from './not-found.page';
import { PAGES } from './pages';
import { Shell } from './shell';

const NO_CONTEXT = { case: null, purpose: null };

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const routes = PAGES.map(({ path, load, feature, texts = [], context }) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load, 'default'),
    beforeLoad: ({ params, preload }) => {
      if (!preload) setPageContext(context?.(params as Record<string, string>) ?? NO_CONTEXT);
    },
    loader: () => needTexts(spokenLanguage(), [feature, ...texts]),
    remountDeps: ({ params }) => params,
  }),
);

/** The pages by their addresses; a page's code and texts are fetched when somebody points at its link. */
export const makeRouter = () =>
  createRouter({
    routeTree: root.addChildren(routes),
    parseSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: () => <Skeleton lines={6} />,
    defaultErrorComponent: FailedPage,
    scrollRestoration: true,
  });
