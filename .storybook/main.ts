import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    './welcome.mdx',
    '../packages/*/src/**/*.mdx',
    '../packages/*/src/**/*.stories.tsx',
    './playground/*.stories.tsx',
  ],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // It follows imported types, such as the props of a Root; the TypeScript one does not run on TypeScript 7.
  typescript: { reactDocgen: 'react-docgen' },
  staticDirs: [
    { from: '../apps/desk/public/icon.svg', to: '/brand/icon.svg' },
    {
      from: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
      to: '/brand/inter-latin-wght-normal.woff2',
    },
  ],
};
export default config;
