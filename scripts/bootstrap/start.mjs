import { createServer } from 'node:net';
import { join } from 'node:path';
import { root, seconds } from './place.mjs';
import { isStopping, serve } from './run.mjs';
import { setUp } from './set-up.mjs';

/**
 * Tells whether a port can be had.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host, port }, () => probe.close(() => resolve(true)));
  });
}

/** @param {string} address */
async function answers(address) {
  try {
    await fetch(address, { signal: AbortSignal.timeout(20_000) });
    return true;
  } catch {
    return false;
  }
}

/** Brings what is needed and serves the demo desk until it is stopped. Returns the exit code. */
export async function start() {
  const begun = Date.now();
  const host = process.env.HOST || '127.0.0.1';
  const port = Number(process.env.PORT || 4870);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(`PORT is ${process.env.PORT}, which is no port. Choose a number such as 4871.`);
    return 1;
  }
  if (!(await isFree(host, port))) {
    console.error(
      `Port ${port} is taken by another program. Stop it, or choose another one: PORT=${port + 1} npm start`,
    );
    return 1;
  }
  console.log('Evenkeel: starting the demo desk.');
  if (!(await setUp())) return 1;

  const desk = join(root, 'apps', 'desk');
  const address = `http://${host}:${port}/`;
  console.log('  Starting the server.');
  // Vite itself, not `pnpm dev`: pnpm does not pass a signal on.
  const server = serve(
    join(desk, 'node_modules', '.bin', 'vite'),
    ['--host', host, '--port', String(port), '--strictPort', '--logLevel', 'warn', '--clearScreen', 'false'],
    { cwd: desk },
  );
  let ended = false;
  void server.ended.then(() => {
    ended = true;
  });
  while (!ended && !(await answers(address))) await new Promise((resolve) => setTimeout(resolve, 100));
  if (!ended)
    console.log(`\nThe desk is at ${address}  (ready in ${seconds(Date.now() - begun)}; Ctrl+C stops it)`);
  const code = await server.ended;
  if (isStopping()) return 0;
  console.error(`The server ended by itself (code ${code}). What it said stands above.`);
  return code === 0 ? 1 : code;
}
