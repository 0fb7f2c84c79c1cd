import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';
import { rolldown } from 'rolldown';
import { makeSheets } from '../../../packages/react/scripts/build-css.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Has every package of ours among its dependencies: their names are looked up from there. */
const desk = fileURLToPath(new URL('../../../apps/desk/src/main.tsx', import.meta.url));

/** What a host has anyway: React, and the styling engine that MUI or Garden asks it to bring. */
const external = [/^react($|\/)/, /^react-dom($|\/)/, /^@emotion\//, /^styled-components$/, /^dayjs$/];

const entry = (source, importer) => ({
  name: 'entry',
  resolveId(id, from, options) {
    if (id === 'virtual:entry') return id;
    if (from === 'virtual:entry') return this.resolve(id, importer, { ...options, skipSelf: true });
    return null;
  },
  load: (id) => (id === 'virtual:entry' ? { code: source, moduleType: 'js' } : null),
});

/**
 * Bundles what a source exports for a browser, minified, and tells its weight in bytes after gzip: what is loaded
 * at once, and what only when it is asked for. `words` is the part of the first that comes from a folder of languages.
 */
export async function weigh(source, { ours = false } = {}) {
  const bundle = await rolldown({
    input: 'virtual:entry',
    external,
    plugins: [entry(source, ours ? desk : join(here, 'package.json'))],
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' }, jsx: 'react-jsx' },
    treeshake: true,
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const size = (chunks) => chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  const chunks = output.filter(({ type }) => type === 'chunk');
  const first = new Set();
  const follow = (chunk) => {
    if (!chunk || first.has(chunk)) return;
    first.add(chunk);
    for (const name of chunk.imports) follow(chunks.find(({ fileName }) => fileName === name));
  };
  follow(chunks.find(({ isEntry }) => isEntry));
  return {
    first: size([...first]),
    later: size(chunks.filter((chunk) => !first.has(chunk))),
    modules: [...first].flatMap(({ modules }) =>
      Object.entries(modules).map(([id, { renderedLength }]) => ({ id, length: renderedLength })),
    ),
  };
}

/** Tells the weight of our style sheets in bytes after gzip, minified, by file name: all of them, and one a row. */
export async function weighSheets() {
  const sheets = await makeSheets(fileURLToPath(new URL('../../../packages/react/src', import.meta.url)));
  return Object.fromEntries(
    [...sheets].map(([name, text]) => {
      const { code } = transform({ filename: name, code: Buffer.from(text), minify: true });
      return [name, gzipSync(code, { level: 9 }).length];
    }),
  );
}
