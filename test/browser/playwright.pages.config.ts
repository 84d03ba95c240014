import { defineConfig } from '@playwright/test';
import shared from './playwright.config';

/** Every page in every state: `npm run test:pages`; longer than what runs at every change. */
export default defineConfig({ ...shared, testMatch: '**/*.pages.ts', timeout: 120_000 });
