import { defineConfig } from '@playwright/test';
import shared from './playwright.config';

/** Every page in every state: `npm run test:pages`. */
export default defineConfig({
  ...shared,
  testMatch: '**/*.pages.ts',
  outputDir: 'out/pages-results',
  timeout: 120_000,
});
