import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { browser } from './tests/setup/chromium.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'tests/{rules,content,packages,tokens,eval}/**/*.test.ts',
          ],
          testTimeout: 30_000,
          setupFiles: ['./tests/setup/console.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['packages/*/src/**/*.test.tsx', 'apps/*/src/**/*.test.tsx', 'tests/fuzz/**/*.test.tsx'],
          setupFiles: ['./tests/setup/console.ts', './tests/setup/dom.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'browser',
          include: [
            'packages/*/src/**/*.browser.tsx',
            'packages/*/src/**/*.browser.ts',
            'tests/tokens/**/*.browser.ts',
          ],
          globalSetup: ['./tests/setup/sheets.ts'],
          setupFiles: ['./tests/setup/console.ts'],
          browser: browser(),
        },
      },
    ],
  },
});
