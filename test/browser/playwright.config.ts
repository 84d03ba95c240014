import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env['SPIS_CHROMIUM'] ?? INSTALLED.find((path) => existsSync(path));

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.browser.ts',
  outputDir: 'out/results',
  // One server of one data folder serves them all; two browsers would only wait for each other.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // A superuser's Chromium cannot make a sandbox.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    viewport: { width: 1280, height: 800 },
    locale: 'sl-SI',
    timezoneId: 'Europe/Ljubljana',
    // A trace costs every test what only a failed one needs: `--trace retain-on-failure` by hand.
    trace: 'on-first-retry',
  },
});
