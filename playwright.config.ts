import { defineConfig, devices } from '@playwright/test';

const port = process.env.EVENKEEL_DESK_PORT ?? '4871';
const desk = `http://127.0.0.1:${port}`;

/** Journeys run through the desk as it is built for production, in one engine, at one fixed place and time zone. */
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/report.json' }],
  ],
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Chromium is updated by the system: text edges may shift by a shade, never by a shape.
    toHaveScreenshot: { animations: 'disabled', maxDiffPixelRatio: 0.005, threshold: 0.2 },
  },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: desk,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `vite build --logLevel warn && exec vite preview --host 127.0.0.1 --port ${port} --strictPort --logLevel warn`,
    cwd: 'apps/desk',
    url: desk,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
