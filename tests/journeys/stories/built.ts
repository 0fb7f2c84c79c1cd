import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'storybook-static');
const sources = ['.storybook', 'packages', 'package.json', 'pnpm-lock.yaml'];

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path)
    .filter((name) => !['node_modules', 'dist', '.turbo'].includes(name))
    .reduce((last, name) => Math.max(last, newest(join(path, name))), 0);
}

function builtAt(): number {
  try {
    return statSync(join(folder, 'project.json')).mtimeMs;
  } catch {
    return 0;
  }
}

/** Builds the static Storybook where its sources are newer, and lists the stories and docs pages in it. */
export function storybookEntries(): Entry[] {
  // Playwright reads a spec once before its workers do: they all work with what was built then.
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: Playwright sets it in its workers; no turbo task reads it.
  const first = process.env['TEST_WORKER_INDEX'] === undefined;
  if (first && Math.max(...sources.map((path) => newest(join(root, path)))) > builtAt())
    execFileSync(join(root, 'node_modules/.bin/storybook'), ['build', '--disable-telemetry', '--quiet'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 240_000,
    });
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Readonly<Record<string, Entry>>;
  };
  return Object.values(entries);
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the static Storybook to this machine alone. */
export async function serveStorybook(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    try {
      const file = readFileSync(join(folder, path === '/' ? 'index.html' : path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
      response.end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
