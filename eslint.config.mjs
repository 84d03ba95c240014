import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Rules are facts, not clocks: what a decider needs of the outside comes in as an argument. */
const pureFiles = {
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'No clock in pure files: pass now as an argument.',
    },
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: 'No clock in pure files.',
    },
    {
      selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
      message: 'No chance in pure files.',
    },
    {
      selector: "CallExpression[callee.name='randomUUID'], CallExpression[callee.property.name='randomUUID']",
      message: 'No chance in pure files: pass ids as arguments.',
    },
    { selector: "MemberExpression[object.name='process']", message: 'No environment in pure files.' },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'data/**',
      'node_modules/**',
      'coverage/**',
      'test/browser/out/**',
      'apps/web/src/api/schema.d.ts',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  prettier,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: [
      'libs/kernel/**/*.ts',
      '**/*.decider.ts',
      '**/*.events.ts',
      '**/*.rules.ts',
      'libs/programmes/**/*.ts',
    ],
    rules: pureFiles,
  },
  { files: ['**/*.spec.ts', 'test/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/browser/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    // What people read comes from the catalogues of texts.
    files: ['apps/web/src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/\\p{L}/u]', message: 'A text of a page comes from its catalogue: t(…).' },
        {
          selector:
            'JSXAttribute[name.name=/^(title|label|hint|caption|alt|placeholder|lead|aria-label|aria-valuetext)$/] > Literal[value=/\\p{L}/u]',
          message: 'A text of a page comes from its catalogue: t(…).',
        },
        {
          selector: 'JSXExpressionContainer > :matches(Literal, TemplateElement)[value=/\\p{L}{2}/u]',
          message: 'A text of a page comes from its catalogue: t(…).',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    // Loaded by Node before anything else, so CommonJS; require is its import.
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
