import { spawn } from 'node:child_process';
import { environment, root } from './place.mjs';

const windows = process.platform === 'win32';
/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {Set<import('node:child_process').ChildProcess>} */
const servers = new Set();

/**
 * Signals a child and everything it started. A child is the head of a process group of its own.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** @param {NodeJS.Signals} signal */
function stopAll(signal) {
  for (const child of children) signalGroup(child, signal);
  for (const server of servers) server.kill(signal);
}

let stopping = false;
/** Tells whether everything is being ended, because somebody asked for it. */
export const isStopping = () => stopping;

/**
 * Ends all children, with force after three seconds, and then this process.
 * @param {number} code
 */
function stop(code) {
  if (stopping) return;
  stopping = true;
  stopAll('SIGTERM');
  const asked = Date.now();
  setInterval(() => {
    if (children.size + servers.size > 0 && Date.now() - asked < 3000) return;
    stopAll('SIGKILL');
    process.exit(code);
  }, 50);
}

/**
 * Ends all children when this process is told to end, and when npm is killed: npm does not pass its own end
 * on to the scripts it runs.
 * @param {{ asked?: number }} [codes] `asked` is the exit code when a person stops it; the signal's own by default
 */
export function endTogether({ asked } = {}) {
  process.on('SIGINT', () => stop(asked ?? 130));
  process.on('SIGTERM', () => stop(asked ?? 143));
  process.on('SIGHUP', () => stop(asked ?? 129));
  // Whoever read what is printed has gone, or this process failed: nothing may go on behind its back.
  process.stdout.on('error', () => stop(141));
  process.on('exit', () => stopAll('SIGKILL'));
  if (!process.env.npm_lifecycle_event || windows) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop(143);
  }, 500).unref();
}

/**
 * Runs a command to its end and keeps what it says. It never throws: a command that cannot start has code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, limit?: number, onLine?: (line: string) => void }} [options]
 *   `limit` is in milliseconds; past it the command and its children are ended and the code is 124.
 * @returns {Promise<{ code: number, output: string, ms: number }>}
 */
export function run(command, args, { cwd = root, env = {}, limit, onLine } = {}) {
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...environment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !windows,
      shell: windows,
    });
    children.add(child);
    /** @type {string[]} */
    const pieces = [];
    let line = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ piece) => {
        pieces.push(piece);
        if (!onLine) return;
        const lines = (line + piece).split(/\r?\n|\r/);
        line = lines.pop() ?? '';
        for (const whole of lines) onLine(whole);
      });
    }
    let late = false;
    const timer = limit
      ? setTimeout(() => {
          late = true;
          pieces.push(`\nStopped: not done after ${Math.round(limit / 1000)} seconds.\n`);
          signalGroup(child, 'SIGKILL');
        }, limit)
      : undefined;
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer);
      children.delete(child);
      resolve({ code: late ? 124 : code, output: pieces.join(''), ms: Date.now() - begun });
    };
    child.on('error', (error) => {
      pieces.push(`${command} could not be started: ${error.message}\n`);
      end(127);
    });
    // What a tool leaves running behind it must not outlive it, and would keep its pipes open.
    child.on('exit', () => signalGroup(child, 'SIGKILL'));
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Starts a server that talks to the terminal itself. It is ended with this process, and stays in its group, so that
 * whoever ends the group for good ends the server, too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string }} options
 */
export function serve(command, args, { cwd }) {
  const child = spawn(command, args, {
    cwd,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  servers.add(child);
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  }).then((code) => {
    servers.delete(child);
    return Number(code);
  });
  return { ended };
}
