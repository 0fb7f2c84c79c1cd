import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { compareTokens, describeDifference } from '../../scripts/diff.ts';
import { type ListedToken, list } from '../../scripts/emit-json.ts';
import { load } from '../../scripts/load.ts';
import { model } from '../../scripts/model.ts';
import { outputs, usageIn } from '../../scripts/outputs.ts';
import { brokenPromises, type Published, readPublished, recorded } from '../../scripts/published.ts';

const room = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as { version: string };
const tokens = model(await load());
const listed = list(tokens, usageIn(tokens));
const published = await readPublished();

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Is what the sources say when `color.ground` is the old name of `color.canvas`. */
function withOldName(lifecycle: object = {}, alias = 'color.canvas') {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-care-'));
  folders.push(folder);
  cpSync(join(room, 'sources'), folder, { recursive: true });
  const file = join(folder, 'color.tokens.json');
  const source = JSON.parse(readFileSync(file, 'utf8'));
  source.color.ground = {
    $value: `{${alias}}`,
    $description: 'The ground of a whole app.',
    $deprecated: 'Use color.canvas.',
    $extensions: {
      'dev.evenkeel': {
        since: '0.1.0',
        deprecatedIn: '0.2.0',
        removeIn: '1.0.0',
        replacement: 'color.canvas',
        ...lifecycle,
      },
    },
  };
  writeFileSync(file, JSON.stringify(source));
  return { source, resolver: pathToFileURL(join(folder, 'evenkeel.resolver.json')) };
}

const listOf = async (resolver: URL) => {
  const found = model(await load(resolver));
  return list(found, usageIn(found));
};

describe('the tokens that were promised', () => {
  it('are all there, or went in their time', () => {
    expect(brokenPromises(published, listed, version)).toEqual([]);
  });

  it('are as many as are read', () => {
    expect(Object.keys(published).length).toBeGreaterThan(80);
    for (const [id, promise] of Object.entries(published))
      expect(promise.since, id).toMatch(/^\d+\.\d+\.\d+$/);
  });

  const only = (lifecycle: object): Published => ({ 'color.gone': lifecycle });
  it.each([
    ['without having been deprecated', only({ since: '0.1.0' }), '2.0.0', 'was never deprecated'],
    [
      'before its time',
      only({ since: '0.1.0', deprecatedIn: '0.2.0', removeIn: '1.0.0' }),
      '0.9.9',
      'was promised until 1.0.0',
    ],
    ['in its time', only({ since: '0.1.0', deprecatedIn: '0.2.0', removeIn: '1.0.0' }), '1.0.0', undefined],
    [
      'later than its time',
      only({ since: '0.1.0', deprecatedIn: '0.2.0', removeIn: '1.0.0' }),
      '1.10.0',
      undefined,
    ],
  ])('one that goes %s', (_, promises, now, told) => {
    const broken = brokenPromises(promises, listed, now);
    if (told === undefined) expect(broken).toEqual([]);
    else expect(broken.join()).toContain(told);
  });

  it('any one that is taken out today is missed', () => {
    for (const id of ['color.fg', 'space.2', 'radius-base']) {
      const without = listed.filter((token) => token.id !== id);
      expect(brokenPromises(published, without, version)).toEqual([
        expect.stringContaining(`${id} is gone though it was never deprecated`),
      ]);
    }
  });

  it('do not hold one that still waits for its component', () => {
    const next = recorded({}, listed, '0.3.0');
    expect(next['color.fg']).toEqual({ since: '0.3.0' });
    expect(Object.keys(next)).not.toContain('urgency.low.bg');
  });
});

describe('a token under an old name', () => {
  it('follows our schema, and stays an alias in the sheet, the types and the exports', async () => {
    const { source, resolver } = withOldName();
    const ajv = new Ajv({ allErrors: true, strictTypes: false });
    const isTokens = ajv.compile(JSON.parse(readFileSync(join(room, 'schema/tokens.schema.json'), 'utf8')));
    isTokens(source);
    expect(isTokens.errors).toBeNull();
    const made = outputs(await load(resolver));
    expect(made['generated/tokens.css']).toContain('--ek-color-ground: var(--ek-color-canvas);');
    expect(made['src/generated/tokens.ts']).toContain('* @deprecated Use color.canvas. Gone in 1.0.0.');
    expect(made['generated/dtcg/dark.tokens.json']).toContain('"$deprecated": "Use color.canvas."');
    expect(made['generated/figma/dark.tokens.json']).toContain('"$deprecated": "Use color.canvas."');
    expect(made['generated/vscode.css-data.json']).toContain('**Deprecated.** Use color.canvas.');
    expect(brokenPromises(published, await listOf(resolver), version)).toEqual([]);
  });

  it.each([
    ['that repeats another than its replacement', {}, 'color.surface', 'does not repeat color.canvas'],
    ['whose replacement is no token', { replacement: 'color.mauve' }, 'color.canvas', 'which is no token'],
    ['that goes within a major version', { removeIn: '0.3.0' }, 'color.canvas', 'within a major version'],
    ['that says no replacement', { replacement: undefined }, 'color.canvas', 'Give all three'],
  ])('%s is refused', async (_, lifecycle, alias, told) => {
    const { resolver } = withOldName(lifecycle, alias);
    expect(brokenPromises(published, await listOf(resolver), version).join()).toContain(told);
  });

  it('is written down at a release, and dropped from the list when its time has come', async () => {
    const old = await listOf(withOldName().resolver);
    const promised = recorded({ 'color.ground': { since: '0.1.0' } }, old, '0.2.0');
    expect(promised['color.ground']).toMatchObject({
      since: '0.1.0',
      deprecatedIn: '0.2.0',
      removeIn: '1.0.0',
    });
    expect(Object.keys(recorded(promised, listed, '0.9.0'))).toContain('color.ground');
    expect(Object.keys(recorded(promised, listed, '1.0.0'))).not.toContain('color.ground');
  });
});

describe('the difference for a changeset', () => {
  it('is nothing between a build and itself', () => {
    expect(describeDifference(compareTokens(listed, listed))).toBe(
      'No token was added, removed or changed.\n',
    );
  });

  it('tells what went, what is on its way out, what changed and what is new', async () => {
    const after = (await listOf(withOldName().resolver))
      .filter((token) => token.id !== 'z.sticky')
      .map(
        (token): ListedToken =>
          token.id === 'color.fg' ? { ...token, values: { ...token.values, dark: '#eee' } } : token,
      );
    const dark = listed.find((token) => token.id === 'color.fg')?.values['dark'];
    const told = describeDifference(compareTokens(listed, after));
    expect(told).toContain('### Removed\n\n- `--ek-z-sticky`');
    expect(told).toContain('### Deprecated\n\n- `--ek-color-ground`: Use color.canvas. It goes in 1.0.0.');
    expect(told).toContain(`### Changed\n\n- \`--ek-color-fg\`: dark \`${dark}\` → \`#eee\``);
    expect(told).toContain('### Added\n\n- `--ek-color-ground`: The ground of a whole app.');
  });

  it('is printed against a commit of any repository that holds the tokens', () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-diff-'));
    folders.push(folder);
    mkdirSync(join(folder, 'generated'));
    const old = listed.filter((token) => token.id !== 'color.fg');
    writeFileSync(join(folder, 'generated/tokens.json'), JSON.stringify({ tokens: old }));
    const git = (...args: string[]) => {
      const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
      const ran = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
      expect(ran.stderr + ran.error, args.join(' ')).not.toMatch(/fatal|ENOENT/);
    };
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'Tokens');
    const run = (ref: string) =>
      spawnSync(process.execPath, [join(room, 'scripts/diff.mjs'), ref], {
        encoding: 'utf8',
        env: { ...process.env, GIT_DIR: join(folder, '.git'), GIT_WORK_TREE: room },
      });
    const { stdout, stderr, status } = run('HEAD');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^### Added\n\n- `--ek-color-fg`: Text that is read\./);
    const none = run('no-such-commit');
    expect(none.status).toBe(1);
    expect(none.stderr).toContain('no-such-commit has no tokens to compare with');
  });
});
