import { describe, expect, test } from 'vitest';
import { audit, clauses } from '../../scripts/audit.mjs';
import { drift } from '../../scripts/fresh.mjs';

const list = clauses({
  home: '/srv/people/ada',
  root: '/srv/checkouts/keel',
  host: 'builder-17.example',
  user: 'ada.lovelace',
  registry: 'packages.example.test',
});
const key = ['-----BEGIN', 'PRIVATE KEY-----'].join(' RSA ');

describe('nothing of this machine', () => {
  test.each([
    ['a download address', 'pnpm-lock.yaml', 'tarball: https://example.org/a.tgz'],
    ['a download address', 'tests/bench/package-lock.json', '"resolved": "http://example.org/a.tgz"'],
    ["a person's folder", 'a.ts', `const file = '/${'home'}/ada/a.txt'`],
    ["a person's folder", 'a.ts', `const file = '/${'Users'}/ada/a.txt'`],
    ['a private key', 'key.pem', key],
    ['an access token', '.npmrc', `token=${'npm_'}${'a1'.repeat(18)}`],
    ['a registry login', '.npmrc', `//host/:${'_auth'}Token=\${TOKEN}`],
    ["this machine's path", 'a.md', 'see /srv/people/ada/notes'],
    ["this machine's path", 'a.md', 'cd /srv/checkouts/keel && npm test'],
    ["this machine's name", 'a.md', 'seen on builder-17.example'],
    ["this machine's user", 'a.md', 'made by ada.lovelace'],
    ['a registry of this machine', '.npmrc', 'registry=http://packages.example.test/npm/'],
  ])('finds %s in %s', (what, name, text) => {
    expect(audit(name, `first line\n${text}`, list)).toEqual([
      expect.stringContaining(`${name}:2 holds ${what}`),
    ]);
  });

  test.each([
    ['README.md', 'See https://www.w3.org/TR/wai-aria-1.2/'],
    ['a.ts', "import x from '../home/index.ts';"],
    ['a.ts', 'npm_config_update_notifier'],
    ['a.png', `\0${key}`],
  ])('leaves %s alone', (name, text) => {
    expect(audit(name, text, list)).toEqual([]);
  });
});

describe('generated files', () => {
  const state = (files: Record<string, string>) =>
    new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
  test.each([
    ['the same', { a: '1', b: '2' }, { a: '1', b: '2' }, []],
    ['one edited by hand', { a: '1', b: '2' }, { a: '1', b: '3' }, ['b']],
    ['one that was never written', { a: '1' }, { a: '1', c: '2' }, ['c']],
    ['one that nothing makes any more', { a: '1', b: '2' }, { a: '1' }, ['b']],
  ])('with %s', (_name, before, after, names) => {
    expect(drift(state(before), state(after))).toEqual(names);
  });
});
