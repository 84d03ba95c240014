import { defineConfig } from '@playwright/test';
import shared from './playwright.config';

/** Measurements: `npm run bench:web`; what they say belongs into docs/performance.md. */
export default defineConfig({
  ...shared,
  testMatch: '**/*.bench.ts',
  timeout: 900_000,
  use: { ...shared.use, trace: 'off' },
});
