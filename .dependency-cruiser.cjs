/** The rules between the rooms of the house; test/architecture proves that each of them can fail. */
const libOf = '^libs/([^/]+)/';

module.exports = {
  forbidden: [
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^libs/kernel/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/kernel/src/' },
    },
    {
      name: 'rules-are-pure',
      comment:
        'Events and deciders know the kernel, the schema library and the public side of other features only.',
      severity: 'error',
      from: { path: '\\.(events|decider)\\.ts$' },
      to: {
        pathNot: [
          '^libs/kernel/src/index\\.ts$',
          '^libs/programmes/src/index\\.ts$',
          '\\.(events|decider)\\.ts$',
          'node_modules/zod/',
          '^libs/[^/]+/src/[a-z-]+\\.rules\\.ts$',
        ],
      },
    },
    {
      name: 'rooms-meet-at-the-door',
      severity: 'error',
      from: { path: libOf },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'apps-use-the-door',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/[^/]+/src/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'ground-floor-knows-no-feature',
      severity: 'error',
      from: { path: '^libs/(kernel|event-store|projections|platform|key-store|personal-data|reactors)/src/' },
      to: {
        path: '^libs/',
        pathNot: '^libs/(kernel|event-store|projections|platform|key-store|personal-data|reactors|testing)/',
      },
    },
    {
      name: 'only-adapters-know-the-drivers',
      severity: 'error',
      from: { pathNot: ['^libs/platform/src/database/', '^libs/event-store/src/eventstoredb/', '^test/'] },
      to: { path: 'node_modules/(@eventstore/db-client|pg|pg-copy-streams|@types/pg)/' },
    },
    {
      name: 'the-browser-knows-the-kernel-only',
      comment: 'Everything else of the house reaches the browser over HTTP.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/(?!web/))', pathNot: '^libs/kernel/src/index\\.ts$' },
    },
    {
      name: 'nobody-knows-the-browser',
      severity: 'error',
      from: { path: '^(libs|apps|test)/', pathNot: ['^apps/web/', '^test/browser/'] },
      to: { path: '^apps/web/' },
    },
    {
      name: 'the-ground-of-the-browser-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/(api|texts|ui|shell)/' },
      to: { path: '^apps/web/src/[^/]+/', pathNot: '^apps/web/src/(api|texts|ui|shell|sign-in)/' },
    },
    {
      name: 'features-of-the-browser-meet-at-the-door',
      severity: 'error',
      from: { path: '^apps/web/src/([^/]+)/', pathNot: '^apps/web/src/(api|texts|ui|shell)/' },
      to: {
        path: '^apps/web/src/[^/]+/',
        pathNot: ['^apps/web/src/$1/', '^apps/web/src/(api|texts|ui|shell|sign-in)/', '/index\\.tsx?$'],
      },
    },
    { name: 'libs-know-no-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.spec\\.ts$', '\\.d\\.ts$', '\\.config\\.mjs$'] },
      to: {},
    },
    {
      name: 'test-helpers-only-in-tests',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['\\.spec\\.ts$', '^libs/testing/', '/contract/'] },
      to: { path: ['^libs/testing/', '^test/', '/contract/'] },
    },
    {
      name: 'no-dev-dependencies-in-the-product',
      comment: 'The browser application is built once; nothing of its packages runs in the server.',
      severity: 'error',
      from: {
        path: '^(libs|apps)/',
        pathNot: ['^apps/web/', '\\.spec\\.ts$', '^libs/testing/', '/contract/'],
      },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
