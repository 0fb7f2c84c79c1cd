import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('page', import.meta.url));
// The desk depends on every package of ours, so their names are looked up from there: it is their source that is built.
const ourImporter = fileURLToPath(new URL('../../apps/desk/package.json', import.meta.url));

const ours = {
  name: 'evenkeel-source',
  enforce: 'pre',
  resolveId(id, importer, options) {
    if (!id.startsWith('@evenkeel/') || importer === ourImporter) return null;
    if (importer?.includes('/packages/')) return null;
    return this.resolve(id, ourImporter, { ...options, skipSelf: true });
  },
};

const chosen = (names) => ({
  name: 'chosen-contenders',
  resolveId: (id) => (id === 'virtual:contenders' ? '\0contenders' : null),
  load: (id) =>
    id === '\0contenders'
      ? `export const contenders = { ${names
          .map(
            (name) =>
              `${JSON.stringify(name)}: () => import(${JSON.stringify(join(root, `../contenders/${name}.tsx`))})`,
          )
          .join(', ')} };`
      : null,
});

/** Builds the page for production with the named contenders and serves it. `close` stops and removes it. */
export async function servePage(names) {
  const outDir = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [ours, chosen(names), react()],
    resolve: { dedupe: ['react', 'react-dom'] },
    build: { outDir, emptyOutDir: true, target: 'esnext', modulePreload: false },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const { port } = server.httpServer.address();
  return {
    address: `http://127.0.0.1:${port}/`,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
