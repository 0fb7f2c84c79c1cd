import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

// A fresh object for each project: Vitest writes its project's name into the instance.
const chromium = () =>
  playwright({
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
  });
const browser = () => ({
  enabled: true,
  headless: true,
  provider: chromium(),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tests/{rules,content,packages}/**/*.test.ts'],
          testTimeout: 30_000,
          setupFiles: ['./tests/setup/console.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['packages/*/src/**/*.test.tsx', 'apps/*/src/**/*.test.tsx'],
          setupFiles: ['./tests/setup/console.ts', './tests/setup/dom.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.tsx', 'packages/*/src/**/*.browser.ts'],
          setupFiles: ['./tests/setup/console.ts'],
          browser: browser(),
        },
      },
      {
        plugins: [storybookTest({ configDir: path.join(import.meta.dirname, '.storybook') })],
        test: { name: 'storybook', setupFiles: ['./tests/setup/console.ts'], browser: browser() },
      },
    ],
  },
});
