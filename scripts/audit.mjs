// Guards against one mistake: a file that tells where it was made, or holds a key.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { filesOf, root } from './tree.mjs';

/**
 * @typedef {{ what: string, find: RegExp, only?: RegExp }} Clause
 */

/** @param {string} text */
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Lists what no file may hold: some of it known beforehand, some of it true of this machine only.
 * @param {{ home: string, root: string, host: string, user: string, registry: string }} machine
 * @returns {Clause[]}
 */
export function clauses({ home, root: place, host, user, registry }) {
  /** @type {Clause[]} */
  const list = [
    {
      what: 'a download address',
      find: /https?:\/\//,
      only: /(^|\/)(pnpm-lock\.yaml|package-lock\.json|yarn\.lock)$/,
    },
    { what: "a person's folder", find: /\/(?:home|Users)\/[a-z][\w.-]*\/|[A-Z]:\\\\?Users\\/ },
    { what: 'a private key', find: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
    {
      what: 'an access token',
      find: /\b(?:(?:npm|gh[pousr])_[A-Za-z0-9]{36}|github_pat_\w{40,}|glpat-[\w-]{20}|AKIA[0-9A-Z]{16})\b/,
    },
    { what: 'a registry login', find: /_authToken\s*=/ },
  ];
  for (const path of [home, place]) {
    if (path.length > 3)
      list.push({ what: "this machine's path", find: new RegExp(`(?<![\\w.-])${literal(path)}(?![\\w-])`) });
  }
  // A short or everyday name would be found in honest text.
  if (host.length > 7 && /\d|\./.test(host))
    list.push({ what: "this machine's name", find: new RegExp(`\\b${literal(host)}\\b`) });
  if (user.length > 5) list.push({ what: "this machine's user", find: new RegExp(`\\b${literal(user)}\\b`) });
  if (registry && !/^registry\.(npmjs\.org|yarnpkg\.com)$/.test(registry))
    list.push({ what: 'a registry of this machine', find: new RegExp(literal(registry)) });
  return list;
}

/**
 * Finds what a file holds and should not. Files that are not text are left alone.
 * @param {string} name
 * @param {string} text
 * @param {readonly Clause[]} list
 * @returns {string[]} one sentence for each fault
 */
export function audit(name, text, list) {
  if (text.includes('\0')) return [];
  const faults = [];
  for (const { what, find, only } of list) {
    if (only && !only.test(name)) continue;
    const found = find.exec(text);
    if (!found) continue;
    const line = text.slice(0, found.index).split('\n').length;
    faults.push(`${name}:${line} holds ${what}: ${found[0].slice(0, 60)}`);
  }
  return faults;
}

/** Learns what is true of this machine only. */
export function thisMachine() {
  const asked = spawnSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const address = (process.env.npm_config_registry ?? asked.stdout ?? '').trim();
  return {
    home: homedir(),
    root,
    host: hostname(),
    user: userInfo().username,
    registry: URL.canParse(address) ? new URL(address).hostname : '',
  };
}

if (process.argv[1] === import.meta.filename) {
  const list = clauses(thisMachine());
  const files = filesOf();
  const faults = files.flatMap((name) => audit(name, readFileSync(join(root, name), 'utf8'), list));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${files.length} files, nothing of this machine in them.`);
}
