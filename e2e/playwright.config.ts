import { defineConfig } from '@playwright/test';

/** Journeys that go on one after the other: they share people, and a person's one-time codes. */
const oneAfterTheOther = (name: string, ...folders: string[]) => ({
  name,
  testMatch: folders.map((folder) => `**/${folder}/*.spec.ts`),
  workers: 1,
});

/** Journeys over a whole running copy; scripts/test.mjs starts it and says where it is. */
export default defineConfig({
  testDir: 'journeys',
  // Two lines side by side. Nobody of the demonstration signs in in both: one would take the other's code.
  projects: [
    oneAfterTheOther('requests', 'requests'),
    oneAfterTheOther('pages and members', 'pages', 'members'),
  ],
  workers: 2,
  globalSetup: './lib/no-cancel-window.ts',
  outputDir: process.env['JOURNEYS_OUTPUT'] ?? '../.data/journeys',
  // Each step has its own limit; a whole journey only one that ends what hangs, however slow the machine.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    actionTimeout: 20_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // As for somebody whom motion makes ill: no time goes into slides and fades.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // Without a picture of each action, which would take a third of the time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // A page lives a few seconds here: an optimising compiler would cost more than it brings.
        '--js-flags=--no-opt --no-maglev',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
