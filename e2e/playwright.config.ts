import { defineConfig } from '@playwright/test';

/** Journeys over a whole running copy; scripts/test.mjs starts it and says where it is. */
export default defineConfig({
  testDir: 'journeys',
  globalSetup: './lib/no-cancel-window.ts',
  outputDir: process.env['JOURNEYS_OUTPUT'] ?? '../.data/journeys',
  // One after the other: the journeys share one copy and its mails.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    actionTimeout: 15_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
