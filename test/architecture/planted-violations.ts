/** One breach for every rule between the rooms: rule name → the file that breaks it, and what stands in it. */
export interface Planted {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

/** A small sound house for the breaches to stand in. */
export const soundHouse: Readonly<Record<string, string>> = {
  'libs/kernel/src/index.ts': "export * from './refusal';\n",
  'libs/kernel/src/refusal.ts': 'export const refusal = 1;\n',
  'libs/platform/src/index.ts': "export * from './database/database';\n",
  'libs/platform/src/database/database.ts': "import { Pool } from 'pg';\nexport const pool = Pool;\n",
  'libs/event-store/src/index.ts': "import { refusal } from '#libs/kernel';\nexport const store = refusal;\n",
  'libs/persons/src/index.ts': "export * from './persons.events';\n",
  'libs/persons/src/persons.events.ts':
    "import { refusal } from '#libs/kernel';\nexport const persons = refusal;\n",
  'libs/persons/src/inner.ts': "import { store } from '#libs/event-store';\nexport const inner = store;\n",
  'libs/testing/src/index.ts': "export * from './helper';\n",
  'libs/testing/src/helper.ts': 'export const helper = 1;\n',
  'apps/api/src/main.ts':
    "import { persons } from '#libs/persons';\nimport { pool } from '#libs/platform';\nimport { inner } from './wiring';\nexport const main = [persons, pool, inner];\n",
  'apps/api/src/wiring.ts': 'export const inner = 1;\n',
  'apps/web/src/main.ts': "import { page } from './home/page';\nexport const main = page;\n",
  'apps/web/src/home/page.ts': "import { refusal } from '#libs/kernel';\nexport const page = refusal;\n",
};

export const planted: readonly Planted[] = [
  {
    rule: 'kernel-imports-nothing',
    file: 'libs/kernel/src/leaky.ts',
    text: "import { randomUUID } from 'node:crypto';\nexport const leaky = randomUUID;\n",
  },
  {
    rule: 'rules-are-pure',
    file: 'libs/persons/src/impure.decider.ts',
    text: "import { store } from '#libs/event-store';\nexport const impure = store;\n",
  },
  {
    rule: 'rooms-meet-at-the-door',
    file: 'libs/waiting-list/src/burglar.ts',
    text: "import { inner } from '../../persons/src/inner';\nexport const burglar = inner;\n",
  },
  {
    rule: 'apps-use-the-door',
    file: 'apps/api/src/burglar.ts',
    text: "import { inner } from '../../../libs/persons/src/inner';\nexport const burglar = inner;\n",
  },
  {
    rule: 'no-circles',
    file: 'libs/persons/src/circle.ts',
    text: "import { circle as other } from './circle';\nexport const circle: unknown = other;\n",
  },
  {
    rule: 'ground-floor-knows-no-feature',
    file: 'libs/event-store/src/knowing.ts',
    text: "import { persons } from '#libs/persons';\nexport const knowing = persons;\n",
  },
  {
    rule: 'only-adapters-know-the-drivers',
    file: 'libs/persons/src/sql.ts',
    text: "import { Pool } from 'pg';\nexport const sql = Pool;\n",
  },
  {
    rule: 'libs-know-no-app',
    file: 'libs/persons/src/upward.ts',
    text: "import { main } from '../../../apps/api/src/main';\nexport const upward = main;\n",
  },
  {
    rule: 'the-browser-knows-the-kernel-only',
    file: 'apps/web/src/persons/server.ts',
    text: "import { persons } from '#libs/persons';\nexport const server = persons;\n",
  },
  {
    rule: 'nobody-knows-the-browser',
    file: 'apps/api/src/browsing.ts',
    text: "import { page } from '../../web/src/home/page';\nexport const browsing = page;\n",
  },
  {
    rule: 'the-ground-of-the-browser-knows-no-feature',
    file: 'apps/web/src/ui/knowing.ts',
    text: "import { page } from '../home/page';\nexport const knowing = page;\n",
  },
  {
    rule: 'features-of-the-browser-meet-at-the-door',
    file: 'apps/web/src/persons/burglar.ts',
    text: "import { page } from '../home/page';\nexport const burglar = page;\n",
  },
  { rule: 'no-orphans', file: 'libs/persons/src/orphan.ts', text: 'export const orphan = 1;\n' },
  {
    rule: 'test-helpers-only-in-tests',
    file: 'libs/persons/src/helped.ts',
    text: "import { helper } from '#libs/testing';\nexport const helped = helper;\n",
  },
  {
    rule: 'no-dev-dependencies-in-the-product',
    file: 'libs/persons/src/developing.ts',
    text: "import * as check from 'fast-check';\nexport const developing = check;\n",
  },
];
