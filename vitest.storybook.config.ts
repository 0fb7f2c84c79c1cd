import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { browser } from './tests/setup/chromium.ts';

// A file of its own: starting Storybook costs seconds that a unit test should not wait for.
export default defineConfig({
  plugins: [storybookTest({ configDir: path.join(import.meta.dirname, '.storybook') })],
  test: { name: 'storybook', setupFiles: ['./tests/setup/console.ts'], browser: browser() },
});
