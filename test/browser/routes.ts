import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PageRoute } from '../../apps/web/src/shell/page-route';

// Tests are gathered before anything can be awaited.
const load = createRequire(__filename);
const SOURCES = join(__dirname, '../../apps/web/src');

/** Every page of the application as the `*.routes.ts` files have it, by its address. */
export const ROUTES: readonly PageRoute[] = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.routes.ts'))
  .flatMap((file) => (load(join(SOURCES, file)) as { routes: readonly PageRoute[] }).routes)
  .sort((one, other) => one.path.localeCompare(other.path));

/** A name for files: `/audit/cases/$id` becomes `audit-cases-id`. */
export const fileName = ({ path }: PageRoute): string =>
  path.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '') || 'first';
