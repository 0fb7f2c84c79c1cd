import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config.ts';

const folder = process.env.EVENKEEL_CONSUMERS ?? '';
const apps = [
  { name: 'vite', port: 4881 },
  { name: 'next', port: 4882 },
  { name: 'react18', port: 4883 },
];

/** Looks at the apps that `run.mjs` has built: it is started by it, and serves them where they lie. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  outputDir: join(folder, 'results'),
  projects: apps.map(({ name, port }) => ({
    name,
    testMatch: ['every.spec.ts', `${name}.spec.ts`],
    use: { baseURL: `http://127.0.0.1:${port}` },
  })),
  webServer: apps.map(({ name, port }) => ({
    command: 'exec npm run --silent serve',
    cwd: join(folder, name),
    url: `http://127.0.0.1:${port}`,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
  })),
});
