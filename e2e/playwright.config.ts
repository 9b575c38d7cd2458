import { defineConfig } from '@playwright/test';

/** Journeys over a whole running copy; scripts/test.mjs starts it and says where it is. */
export default defineConfig({
  testDir: 'journeys',
  globalSetup: './lib/no-cancel-window.ts',
  outputDir: process.env['JOURNEYS_OUTPUT'] ?? '../.data/journeys',
  // One after the other: the journeys share one copy and its mails.
  workers: 1,
  // Each step has its own limit; a whole journey only one that ends what hangs, however slow the machine.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    actionTimeout: 20_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    // Without a picture of each action, which would take a third of the time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
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
